import { isBlank } from './is-blank';

/** A stretch of a text. */
export interface Stretch {
  from: number;
  to: number;
}

/** Another place at which the same words stand, and how many characters beside it are the same as beside ours. */
export interface Rival {
  before: number;
  after: number;
}

/**
 * Words of a text, and what stands before and after them that may be said as well: as terms of their own, in which case browsers pass over
 * blanks between them (`apart`), or as more of the same term.
 */
export interface Surrounded {
  words: Stretch;
  before: Stretch & { apart: boolean };
  after: Stretch & { apart: boolean };
}

function sharedBefore(text: string, { from, to }: Stretch, end: number): number {
  let count = 0;
  while (to - count > from && text.charCodeAt(to - count - 1) === text.charCodeAt(end - count - 1)) count += 1;
  return count;
}

function sharedAfter(text: string, { from, to }: Stretch, start: number): number {
  let count = 0;
  while (from + count < to && text.charCodeAt(from + count) === text.charCodeAt(start + count)) count += 1;
  return count;
}

/** All places within `within` at which the same words stand: one pass over the text, however many there are. */
export function rivalsOf(folded: string, { words, before, after }: Surrounded, within: Stretch): Rival[] {
  const needle = folded.slice(words.from, words.to);
  const rivals: Rival[] = [];
  for (let at = folded.indexOf(needle, within.from); at >= 0 && at < within.to; at = folded.indexOf(needle, at + 1)) {
    let left = at;
    let right = at + needle.length;
    if (before.apart) while (isBlank(folded[left - 1])) left -= 1;
    if (after.apart) while (isBlank(folded[right])) right += 1;
    rivals.push({ before: sharedBefore(folded, before, left), after: sharedAfter(folded, after, right) });
  }
  return rivals;
}

/** How much of what stands before and after is to be said, in characters. */
export interface Reach {
  before: number;
  after: number;
}

/** Of the given reaches those that no rival has too, the shortest first. Reach 0 says nothing, so every rival has it. */
export function tellingReaches(
  rivals: readonly Rival[],
  befores: readonly number[],
  afters: readonly number[],
): Reach[] {
  const telling: Reach[] = [];
  for (const after of afters) {
    let most = -1;
    for (const rival of rivals) if (rival.after >= after && rival.before > most) most = rival.before;
    for (const before of befores) if (before > most) telling.push({ before, after });
  }
  return telling.sort((one, other) => one.before + one.after - other.before - other.after);
}
