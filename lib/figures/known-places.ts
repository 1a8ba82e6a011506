import { foldText } from '../language/fold-text';
import { isArabic } from './is-arabic';
import { nationalityNames } from './nationality-names';
import { countryNames, placeNames } from './place-names';
import type { Token } from './token';

const key = (words: string) => foldText(words.replaceAll('_', ' ').replaceAll('’', "'"));
const known = new Set(`${countryNames}${placeNames}`.trim().split(/\s+/).map(key));
const starts = new Set([...known].map((name) => name.split(' ')[0]));
const longest = 6;

const nationalities = new Map(
  nationalityNames
    .trim()
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [people = '', country = ''] = pair.split(':');
      return [key(people), country.replaceAll('_', ' ')];
    }),
);

/** The country that "Greek" or "italiennes" is of. */
export const countryOf = (people: string) => nationalities.get(people);

/** How many words from here on are the name of a country or region that everybody knows; 0 where they are none. */
export function knownLength(tokens: readonly Token[], index: number): number {
  const first = tokens[index]?.fold ?? '';
  const bare = starts.has(first) ? first : withoutPrefix(first);
  if (!starts.has(bare)) return 0;
  let name = bare;
  let length = known.has(name) ? 1 : 0;
  for (let count = 1; count < longest; count += 1) {
    const next = tokens[index + count];
    if (next?.kind !== 'word') break;
    name = `${name} ${next.fold}`;
    if (known.has(name)) length = count + 1;
  }
  const plus = tokens[index + 1];
  return length === 1 && plus?.text === '+' && !plus.spaced ? 2 : length;
}

/** "وفي", "بالعراق", "لليمن": prepositions that Arabic writes in one word with the name. */
const withoutPrefix = (word: string) =>
  isArabic(word) ? word.replace(/^و?لل/, 'ال').replace(/^(?:و?[بل]|و)/, '') : word.replace(/'s$/, '');
