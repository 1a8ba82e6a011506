import type { Block, Inline } from '../model/content-block';
import { plainText } from '../sanitize/plain-text';

/** What the person typed, as blocks: an empty line parts paragraphs, a line end is a break, "- " makes a list. */
export function writtenBlocks(text: string): Block[] {
  return plainText(text)
    .split(/\n[ \t]*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.replace(/[ \t]+/g, ' ').trim())
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0)
    .flatMap(paragraphOrList);
}

function paragraphOrList(lines: string[]): Block[] {
  const firstItem = lines.findIndex((line) => bullet.test(line));
  if (firstItem === -1) return [paragraph(lines)];
  const before = lines.slice(0, firstItem);
  const items: string[][] = [];
  for (const line of lines.slice(firstItem)) {
    if (bullet.test(line)) items.push([line.replace(bullet, '')]);
    else items.at(-1)?.push(line);
  }
  return [
    ...(before.length > 0 ? [paragraph(before)] : []),
    { type: 'list', ordered: false, items: items.map((item) => [paragraph(item)]) },
  ];
}

const bullet = /^[-•*] (?=\S)/;

function paragraph(lines: string[]): Block {
  const children = lines.flatMap((value, index): Inline[] =>
    index === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }],
  );
  return { type: 'paragraph', children };
}
