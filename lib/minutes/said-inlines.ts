import type { Inline } from '../model/content-block';
import type { DocumentLine } from '../model/minutes-document';

/** The words of a line with its links and its bold beginning. */
export function saidInlines({ text, strong, links }: DocumentLine): Inline[] {
  const cuts = new Set([0, text.length, Math.min(strong, text.length)]);
  for (const { start, end } of links) cuts.add(start).add(end);
  const edges = [...cuts].filter((at) => at <= text.length).sort((a, b) => a - b);
  return edges.slice(0, -1).flatMap((start, index): Inline[] => {
    const end = edges[index + 1] ?? text.length;
    if (end <= start) return [];
    const words: Inline = { type: 'text', value: text.slice(start, end) };
    const inner: Inline = end <= strong ? { type: 'strong', children: [words] } : words;
    const link = links.find((each) => each.start <= start && each.end >= end);
    return [link ? { type: 'link', url: link.url, children: [inner] } : inner];
  });
}
