import type { TextRun } from './page-text';

/** How much larger than the smallest of a heading's lines its largest may be. */
const sameSize = 1.06;
const most = 3;
const longest = 300;

const sizeOf = ({ transform }: TextRun) => Math.hypot(transform[2] ?? 0, transform[3] ?? 0);

/** What a page sets in large letters, the largest first: titles run over several lines, and a lone number or logo is none. */
export function largeLines(runs: TextRun[]): string[] {
  const groups: { size: number; text: string }[] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (run.str.trim() === '') {
      if (last) last.text += ' ';
      continue;
    }
    const size = sizeOf(run);
    const joins = last && Math.max(last.size, size) <= Math.min(last.size, size) * sameSize;
    if (joins) last.text += run.hasEOL ? `${run.str} ` : run.str;
    else groups.push({ size, text: run.hasEOL ? `${run.str} ` : run.str });
  }
  const body = commonSize(groups);
  return groups
    .map(({ size, text }) => ({ size, text: text.replace(/\s+/g, ' ').trim() }))
    .filter(({ size, text }) => size > body * 1.15 && text.length <= longest && readsLikeTitle(text))
    .sort((a, b) => b.size - a.size)
    .slice(0, most)
    .map(({ text }) => text);
}

/** The size in which most of the page is set. */
function commonSize(groups: { size: number; text: string }[]): number {
  const weights = new Map<number, number>();
  for (const { size, text } of groups) {
    const step = Math.round(size * 2) / 2;
    weights.set(step, (weights.get(step) ?? 0) + text.length);
  }
  const [most] = [...weights].sort((a, b) => b[1] - a[1]);
  // a cover has its title and nothing else
  return groups.length > 1 && weights.size > 1 ? (most?.[0] ?? 0) : 0;
}

function readsLikeTitle(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu) ?? []).length >= 2 && (text.match(/\p{L}/gu) ?? []).length >= 8;
}
