/** A stretch of plain text and how it stands to what is before it. */
export interface TextChunk {
  text: string;
  /** Line ends before it: 1 begins a new line, 2 leaves an empty one. */
  before: 1 | 2 | 3;
  /** A heading that what follows stands directly under. */
  heads?: boolean;
}

/** Chunks one under the other; those that are empty are left away. */
export function joinedChunks(chunks: TextChunk[]): string {
  let previous: TextChunk | undefined;
  return chunks
    .filter(({ text }) => text !== '')
    .map((chunk) => {
      const gap =
        previous === undefined ? 0 : previous.heads === true && chunk.before < 3 && !chunk.heads ? 1 : chunk.before;
      previous = chunk;
      return `${'\n'.repeat(gap)}${chunk.text}`;
    })
    .join('');
}

/**
 * Every line of a text behind a sign: the first behind `first`, the others behind `rest`. Empty lines get no space at
 * their end.
 */
export function behind(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : rest}${line}`.replace(/(?<! ) +$/, ''))
    .join('\n');
}
