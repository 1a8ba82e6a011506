import type { Token } from './token';

/** The folded words and marks from a token to before another, a space between each. What lies outside of the tokens is left out. */
export function foldedWords(tokens: readonly Token[], from: number, to: number): string {
  const end = Math.min(to, tokens.length);
  let words = '';
  for (let at = Math.max(0, from); at < end; at += 1) {
    const fold = tokens[at]?.fold ?? '';
    words = words === '' ? fold : `${words} ${fold}`;
  }
  return words;
}
