import type { Token } from './token';

/** The tokens of a sentence as one string, put together once: each of its figures asks for stretches of it. */
const joined = new WeakMap<readonly Token[], { words: string; starts: number[] }>();

function join(tokens: readonly Token[]): { words: string; starts: number[] } {
  const known = joined.get(tokens);
  if (known) return known;
  let at = 0;
  const starts = tokens.map(({ fold }) => {
    at += fold.length + 1;
    return at - fold.length - 1;
  });
  const result = { words: tokens.map(({ fold }) => fold).join(' '), starts: [...starts, at] };
  joined.set(tokens, result);
  return result;
}

/** The folded words and marks from a token to before another, a space between each. What lies outside of the tokens is left out. */
export function foldedWords(tokens: readonly Token[], from: number, to: number): string {
  const { words, starts } = join(tokens);
  const [first, end] = [Math.max(0, from), Math.min(to, tokens.length)];
  // Of a word of strokes alone nothing is left: no space stands for it at the beginning.
  return first < end ? words.slice(starts[first], (starts[end] ?? 0) - 1).trimStart() : '';
}
