import type { WrittenBlock, WrittenInline, WrittenText } from '../../../lib/model/written-block';
import { plainText } from '../../../lib/sanitize/plain-text';

/** Characters of mark-up or text that are read of one paste. */
export const longestPaste = 100_000;

const bullet = /^[-•*] (?=\S)/;
const number = /^\d{1,3}[.)] (?=\S)/;

/**
 * Plain text as the briefing reads it: an empty line parts paragraphs, a line end is a break, "- " makes a list and "1. " a
 * numbered one. A single line keeps its spaces, because it may go into the middle of another.
 */
export function plainPaste(text: string): WrittenText {
  const plain = plainText(text);
  if (plain.trim() === '') return [];
  if (!plain.includes('\n') && !bullet.test(plain) && !number.test(plain)) return [paragraph([plain])];
  return plain
    .split(/\n[ \t]*\n/)
    .map((part) =>
      part
        .split('\n')
        .map((line) => line.replace(/[ \t]+/g, ' ').trim())
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0)
    .flatMap(paragraphsAndLists);
}

function paragraphsAndLists(lines: string[]): WrittenBlock[] {
  const groups: { marker: RegExp | null; items: string[][] }[] = [];
  for (const line of lines) {
    const marker = [bullet, number].find((form) => form.test(line)) ?? null;
    const last = groups.at(-1);
    if (marker === null && last) last.items.at(-1)?.push(line);
    else if (last && last.marker === marker) last.items.push([line.replace(marker ?? '', '')]);
    else groups.push({ marker, items: [[marker ? line.replace(marker, '') : line]] });
  }
  return groups.flatMap(({ marker, items }): WrittenBlock[] =>
    marker
      ? [{ type: 'list', ordered: marker === number, items: items.map((item) => [paragraph(item)]) }]
      : items.map(paragraph),
  );
}

function paragraph(lines: string[]): WrittenBlock {
  const children = lines.flatMap((value, index): WrittenInline[] =>
    index === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }],
  );
  return { type: 'paragraph', children };
}
