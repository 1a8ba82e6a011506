import { foldText } from './fold-text';

/** Thousands separators that stand inside one number. A plain space may part two numbers, so it is not among them. */
const separatorInNumber = /(?<=\p{Nd})[,.'’\u00a0\u202f٬](?=\p{Nd}{3}(?!\p{Nd}))/gu;

/** The folded words and numbers of a text, in order, with repeats. `11,267` is one word, `11267`. */
export function wordsOf(text: string): string[] {
  return foldText(text.replace(separatorInNumber, '')).match(/[\p{L}\p{N}]+/gu) ?? [];
}
