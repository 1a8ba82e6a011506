import type { Damage } from '../../model/damage';

/** Signs that no font gives a letter to, and words set letter by letter. */
export function brokenSigns(text: string): Damage[] {
  const found: Damage[] = [...text.matchAll(/(?:[\uFFFD\p{Co}]|(?![\n\r\t\f])\p{Cc})+/gu)].map((match) => ({
    at: match.index,
    length: match[0].length,
    kind: 'unreadable',
  }));
  const spaced = /(?<![\p{L}\p{N}.'’])(?:\p{L} ){4,40}\p{L}(?![\p{L}\p{N}.'’])/gu;
  for (const match of text.matchAll(spaced)) {
    if (!isAlphabet(match[0])) found.push({ at: match.index, length: match[0].length, kind: 'spaced-letters' });
  }
  return found;
}

/** "A B C D E" are five answers and no word. */
function isAlphabet(letters: string): boolean {
  const codes = [...letters.replaceAll(' ', '').toLowerCase()].map((letter) => letter.codePointAt(0) ?? 0);
  const same = codes.every((code) => code === codes[0]);
  return same || codes.every((code, index) => index === 0 || code > (codes[index - 1] ?? 0));
}
