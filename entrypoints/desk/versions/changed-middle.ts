/** Two texts with what they begin and end with alike taken apart. */
export interface ChangedMiddle {
  start: string;
  before: string;
  after: string;
  end: string;
}

/** Where two texts differ, in whole words: from the first word that is another to the last. Linear in their length. */
export function changedMiddle(before: string, after: string): ChangedMiddle {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  return {
    start: old.slice(0, start).join(''),
    before: old.slice(start, old.length - end).join(''),
    after: now.slice(start, now.length - end).join(''),
    end: old.slice(old.length - end).join(''),
  };
}

/** The words of a text, each with the white space behind it. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|^\s+/g) ?? [];
}
