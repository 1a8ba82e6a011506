/** Hundredths of an em that Calibri's characters from the space to "~" take. */
const latin = (
  '23 33 40 50 51 71 68 22 30 30 50 50 25 31 25 39 51 51 51 51 51 51 51 51 51 51 27 27 50 50 50 46 89 58 54 53 62 49 46 63 62 25 32 52 42 ' +
  '85 65 66 52 67 54 46 49 64 57 89 52 49 47 31 39 31 50 50 29 48 53 42 53 50 31 47 53 23 24 45 23 80 53 53 53 53 35 39 33 53 45 71 43 45 ' +
  '40 31 46 31 50'
)
  .split(' ')
  .map(Number);
const square = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;
const without = /[\p{M}\p{Cf}]/u;

/** About how wide a text is in twentieths of a point. Fonts are not to be had everywhere, and columns need no more. */
export function textWidth(text: string, points: number): number {
  let hundredths = 0;
  for (const character of text) hundredths += latin[(character.codePointAt(0) ?? 0) - 32] ?? otherWidth(character);
  return (hundredths / 100) * points * 20;
}

function otherWidth(character: string): number {
  if (square.test(character)) return 100;
  return without.test(character) ? 0 : 52;
}
