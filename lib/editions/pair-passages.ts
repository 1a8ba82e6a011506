import type { EditionEntry } from './edition-entry';
import type { MaskedToken } from './masked-tokens';
import { type Passage, passageOf } from './passage';
import { placesIn } from './places-in';

/** What two passages have in common but for figures and dates. */
export interface PassagePair {
  tokens: MaskedToken[];
  older: Passage;
  newer: Passage;
}

/** Words that a passage must have to be known as part of another, and to be known at all. */
const wordsOfPart = 5;
const wordsAtLeast = 2;

/**
 * Two passages that speak of the same thing: in the same words, or one is a part of the other. Null where they do not, or no
 * figure is in what they have in common.
 */
export function pairPassages(older: EditionEntry, newer: EditionEntry): PassagePair | null {
  const [before, after] = [older.tokens, newer.tokens];
  const short = before.length <= after.length ? before : after;
  const long = short === before ? after : before;
  const words = short.filter(({ key }) => /^\p{L}/u.test(key)).length;
  if (words < (short.length === long.length ? wordsAtLeast : wordsOfPart)) return null;
  const places = placesIn(long, short);
  const [place] = places;
  if (place === undefined || places.length > 1) return null;
  const part = long.slice(place, place + short.length);
  if (!part.some(({ figure }) => figure !== null)) return null;
  const [first, second] = short === before ? [short, part] : [part, short];
  return { tokens: short, older: passageOf(first), newer: passageOf(second) };
}
