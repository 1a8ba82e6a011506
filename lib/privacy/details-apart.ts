import type { FoundDetail } from './personal-detail';

/** Without those that overlap one given before them; in the order of the text. */
export function detailsApart(found: FoundDetail[]): FoundDetail[] {
  const order = new Map(found.map((detail, index) => [detail, index]));
  const rank = (detail: FoundDetail) => order.get(detail) ?? 0;
  const kept: FoundDetail[] = [];
  for (const detail of found.toSorted((a, b) => a.start - b.start || rank(a) - rank(b))) {
    const last = kept.at(-1);
    if (last === undefined || detail.start >= last.end) kept.push(detail);
    else if (rank(detail) < rank(last)) kept.splice(-1, 1, detail);
  }
  return kept;
}
