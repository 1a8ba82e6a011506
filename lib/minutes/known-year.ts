import type { MinutesDocument } from '../model/minutes-document';

const fullYear = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const shortYear = /\d{1,2}\/\d{1,2}\/(\d{2})(?![\d/])/g;

/** The year that lines `from` to `to` speak of most, the name and title of the document before all; undefined where none is named. */
export function knownYear(document: MinutesDocument, from: number, to: number): number | undefined {
  const years = new Map<number, number>();
  const count = (year: number, weight: number) => years.set(year, (years.get(year) ?? 0) + weight);
  const named = `${document.fileName} ${document.title} ${document.address ?? ''}`;
  for (const [year] of named.matchAll(fullYear)) count(Number(year), 4);
  const texts = document.lines.slice(from, Math.min(to, from + 300)).map(({ text }) => text.slice(0, 500));
  texts.forEach((text, at) => {
    for (const [year] of text.matchAll(fullYear)) count(Number(year), at < 10 ? 2 : 1);
  });
  if (years.size === 0)
    for (const text of texts) for (const match of text.matchAll(shortYear)) count(2000 + Number(match[1]), 1);
  return [...years].sort((a, b) => b[1] - a[1])[0]?.[0];
}
