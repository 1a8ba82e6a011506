/** Text as a CSS string: all but letters and digits escaped, so that nothing in it can end the string or the style element. */
export function cssString(text: string): string {
  const escaped = [...text].map((character) =>
    /[\p{L}\p{N}\p{M}]/u.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}
