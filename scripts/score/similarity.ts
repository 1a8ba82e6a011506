import { foldWords } from './fold-words';

/**
 * How alike two texts are after folding, from 0 to 1: the ratio of Ratcliff and Obershelp, twice the characters in common
 * (longest common run first, then left and right of it) over all characters. Two empty texts are alike.
 */
export function similarity(one: string, other: string): number {
  const [a, b] = [foldWords(one), foldWords(other)];
  const all = a.length + b.length;
  return all === 0 ? 1 : (2 * inCommon(a, b)) / all;
}

function inCommon(a: string, b: string): number {
  if (a === b) return a.length;
  const run = longestRun(a, b);
  if (run.length === 0) return 0;
  const before = inCommon(a.slice(0, run.a), b.slice(0, run.b));
  const after = inCommon(a.slice(run.a + run.length), b.slice(run.b + run.length));
  return before + run.length + after;
}

/** The longest run of characters that both have; of equally long ones the first. */
function longestRun(a: string, b: string): { a: number; b: number; length: number } {
  let best = { a: 0, b: 0, length: 0 };
  let above = new Uint32Array(b.length + 1);
  let row = new Uint32Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const length = a.charCodeAt(i) === b.charCodeAt(j) ? (above[j] ?? 0) + 1 : 0;
      row[j + 1] = length;
      if (length > best.length) best = { a: i - length + 1, b: j - length + 1, length };
    }
    [above, row] = [row, above];
  }
  return best;
}
