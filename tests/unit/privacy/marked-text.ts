import type { DetailKind, PersonalDetail } from '../../../lib/privacy/personal-detail';

/** A sentence in which what is personal stands in marks: `Write to ⟦email:jane@example.org⟧`. */
export function unmarked(marked: string): { text: string; expected: PersonalDetail[] } {
  const expected: PersonalDetail[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/⟦(email|phone|name|id|coordinates):([^⟧]*)⟧/g)) {
    text += marked.slice(from, match.index);
    const value = match[2] ?? '';
    // the pattern allows no other kind
    expected.push({ kind: match[1] as DetailKind, start: text.length, end: text.length + value.length, text: value });
    text += value;
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), expected };
}

/** Found where it covers all of what was expected, and no more than three characters besides. */
export function isFound(expected: PersonalDetail, found: readonly PersonalDetail[]): boolean {
  return found.some(
    ({ kind, start, end }) =>
      kind === expected.kind &&
      start <= expected.start &&
      end >= expected.end &&
      end - start <= expected.end - expected.start + 3,
  );
}
