import { foldLetters } from '../dates/month-names';

/** A word, or one character of a script that writes without spaces. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text for comparing, without accents and punctuation. */
export function wordsOf(text: string): string[] {
  return foldLetters(text).match(word) ?? [];
}

/** The text as compared: its words with single spaces. */
export function comparable(text: string): string {
  return wordsOf(text).join(' ');
}

/** 0 to 1: how much of the shorter text's words are in the other. */
export function wordOverlap(a: string, b: string): number {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  if (!short || !long || short.length === 0) return 0;
  const there = new Set(long);
  return short.filter((word) => there.has(word)).length / short.length;
}
