import type { Damage } from '../model/damage';
import { brokenSigns } from './damage/broken-signs';
import { gluedWords } from './damage/glued-words';
import { lostLigatures } from './damage/lost-ligatures';
import { numberDamage } from './damage/number-damage';
import { reversedLetters } from './damage/reversed-letters';
import { wordsIn } from './damage/words-in';

/** Longer selections are looked at so far. */
const longestChecked = 100_000;
const most = 50;

/**
 * Places of a selection that the way out of a PDF seems to have damaged, in order and apart from one another. They are shown to the person and
 * never repaired: only the page itself can tell.
 * @param file the whole file's text; empty where it could not be read, and then less can be told
 */
export function damagedText(selection: string, file: string): Damage[] {
  const text = selection.slice(0, longestChecked);
  const words = wordsIn(file);
  const found = [
    ...brokenSigns(text),
    ...reversedLetters(text),
    ...numberDamage(text, file || text),
    ...lostLigatures(text, words),
    ...(file === '' ? [] : gluedWords(text, file, words)),
  ].sort((a, b) => a.at - b.at || b.length - a.length);
  let end = 0;
  const apart = found.filter(({ at, length }) => {
    if (at < end) return false;
    end = at + length;
    return true;
  });
  return apart.slice(0, most);
}
