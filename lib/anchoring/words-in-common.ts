import { alignWords, wordLikeness } from './align-words';

/** Longer texts are compared without regard to order. */
const longestAligned = 160;
const isNumber = /^\p{Nd}/u;

/** How much two stretches of words have in common, by weight. */
export interface InCommon {
  /** A number that stands for another counts in part. */
  common: number;
  /** A number that stands for another is none. */
  sure: number;
  /** The weight of the longer one: what both could have in common at most. */
  total: number;
}

/** Compares the words of a quote with those found in its place, in their order where they are few. */
export function wordsInCommon(
  own: readonly string[],
  found: readonly string[],
  weightOf: (word: string) => number,
): InCommon {
  const weighed = (words: readonly string[]) => words.reduce((all, word) => all + weightOf(word), 0);
  const total = Math.max(weighed(own), weighed(found), 0.1);
  let [common, sure] = [0, 0];
  if (own.length <= longestAligned && found.length <= 3 * longestAligned) {
    for (const [index, at] of alignWords(own, found, weightOf).entries()) {
      if (at < 0) continue;
      const [word, there] = [own[index] ?? '', found[at] ?? ''];
      const alike = weightOf(word) * wordLikeness(word, there);
      common += alike;
      if (word === there || !isNumber.test(word)) sure += alike;
    }
    return { common, sure, total };
  }
  const left = new Map<string, number>();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  for (const word of own) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += weightOf(word);
    left.set(word, count - 1);
  }
  return { common, sure: common, total };
}
