import { pumpStrings } from './pump-strings';

/** Matches after which a pattern has shown that it goes on. */
const enough = 50;

/** Milliseconds for one search, the best of a few: another program's turn is not the pattern's. */
function timeOf(pattern: RegExp, text: string, tries: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let count = 0; count < tries; count += 1) {
    const start = performance.now();
    pattern.lastIndex = 0;
    for (let found = 0; found < enough && pattern.test(text); found += 1) pattern.lastIndex += 1;
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** A pattern of exponential time shows at the short one, before the long one could hang; a quadratic one takes long at the long one. */
const short = 26;
const long = 4_000;
/** Milliseconds that linear patterns stay far below. */
const suspicious = 10;

/**
 * Whether the time of a pattern grows faster than a text in which its parts are said again and again. Only where a text takes long at all is
 * the growth measured, within one run: a quarter of it must take more than an eighth as long.
 * @returns the text that shows it and how its time grew for four times as much; null where none does
 */
export function superLinear(pattern: RegExp): { text: string; growth: number } | null {
  const fresh = new RegExp(pattern.source, [...new Set(`${pattern.flags.replace('y', '')}g`)].join(''));
  for (const pump of pumpStrings(pattern.source)) {
    for (const length of [short, long]) {
      const text = pump(length);
      if (timeOf(fresh, text, 1) < suspicious || timeOf(fresh, text, 2) < suspicious) continue;
      const growth = timeOf(fresh, text, 2) / Math.max(0.02, timeOf(fresh, pump(length >> 2), 3));
      if (growth > 8) return { text: pump(8), growth };
    }
  }
  return null;
}
