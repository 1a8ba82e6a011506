const isNumber = /^\p{Nd}/u;

/** How well one word stands for another: itself 1, a number for a number or a form of the word for another less, else 0. */
export function wordLikeness(one: string, other: string): number {
  if (one === other) return 1;
  if (isNumber.test(one) || isNumber.test(other)) return isNumber.test(one) && isNumber.test(other) ? 0.6 : 0;
  if (one.length < 5 || other.length < 5) return 0;
  const shared = Math.min(one.length, other.length) - 2;
  return one.slice(0, Math.max(4, shared)) === other.slice(0, Math.max(4, shared)) ? 0.7 : 0;
}

const skipped = 0.04;

/**
 * Lays words over a stretch of a page's words so that most of them meet in order, close together. For each of `wanted` the place in
 * `there` that it meets, or -1. Costs the product of both lengths.
 */
export function alignWords(
  wanted: readonly string[],
  there: readonly string[],
  weightOf: (word: string) => number,
): Int32Array {
  const width = there.length + 1;
  const score = new Float32Array((wanted.length + 1) * width);
  const step = new Uint8Array(score.length);
  for (let row = 1; row <= wanted.length; row += 1) {
    const own = wanted[row - 1] ?? '';
    const weight = weightOf(own);
    for (let column = 1; column < width; column += 1) {
      const at = row * width + column;
      const alike = wordLikeness(own, there[column - 1] ?? '');
      const met = alike > 0 ? (score[at - width - 1] ?? 0) + weight * alike : -1;
      const up = score[at - width] ?? 0;
      // words before the first that meets, and after the last, cost nothing
      const left = Math.max(0, (score[at - 1] ?? 0) - (row < wanted.length ? skipped : 0));
      const best = Math.max(met, up, left);
      score[at] = best;
      step[at] = best === met ? 1 : best === up ? 2 : 3;
    }
  }
  const met = new Int32Array(wanted.length).fill(-1);
  for (let row = wanted.length, column = there.length; row > 0 && column > 0; ) {
    const how = step[row * width + column];
    if (how === 1) {
      row -= 1;
      column -= 1;
      met[row] = column;
    } else if (how === 2) row -= 1;
    else column -= 1;
  }
  return met;
}
