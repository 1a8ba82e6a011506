/** A stretch of two texts laid over each other. */
export interface WordChange {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Where two texts differ, in whole words, in reading order: what both have, what only the first has, what only the second has. */
export function wordChanges(before: string, after: string): WordChange[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  const runs: WordChange[] = [
    { kind: 'same', text: old.slice(0, start).join('') },
    { kind: 'removed', text: old.slice(start, old.length - end).join('') },
    { kind: 'added', text: now.slice(start, now.length - end).join('') },
    { kind: 'same', text: old.slice(old.length - end).join('') },
  ];
  return runs.filter(({ text }) => text !== '');
}

/** The words of a text, each with the white space behind it. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|^\s+/g) ?? [];
}
