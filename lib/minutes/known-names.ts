import { foldText } from '../language/fold-text';
import type { AttendeeReading } from '../model/minutes-reading';

/** The names by which the minutes may call those on their attendance list, folded: whole, given, family, initials, handle, organisation. */
export type KnownNames = ReadonlySet<string>;

export const nobodyKnown: KnownNames = new Set();

export function knownNames(attendance: readonly AttendeeReading[]): KnownNames {
  const known = new Set<string>();
  const add = (text: string) => {
    const folded = foldText(text).trim();
    if (folded.length > 1) known.add(folded);
  };
  for (const { name, organisation } of attendance) {
    add(name);
    if (organisation.length < 60) add(organisation);
    for (const [nickname] of name.matchAll(/[\p{L}'’-]+/gu)) if (nickname.length > 2) add(nickname);
    const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
    if (words.length > 1) add(words.map((word) => word[0]).join(''));
    const [first = ''] = words;
    const last = words.at(-1) ?? '';
    if (words.length > 1) {
      add(`${first[0]}. ${last}`);
      add(`${first} ${last[0]}`);
      add(`${first} ${last[0]}.`);
    }
    for (const title of ['mr', 'mrs', 'ms', 'mme', 'm.', 'dr', 'cllr']) if (last) add(`${title} ${last}`);
  }
  return known;
}
