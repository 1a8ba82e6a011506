import { labelText } from '../../sanitize/label-text';
import type { Run } from '../briefing-document';
import { foreignRun, joinedRuns, ownRun } from '../runs';
import type { Setting } from '../setting';
import { ellipsis } from '../shorten-blocks';
import type { Place } from './outline-changes';

/** Words of a text that a line about it repeats. */
const mostWords = 30;

/** The beginning of a text as one line. */
export function lineRuns(text: string): Run[] {
  const found = labelText(text).split(' ');
  return [
    foreignRun(found.length <= mostWords ? found.join(' ') : `${found.slice(0, mostWords).join(' ')} ${ellipsis}`),
  ];
}

/** "Item 2, Item 3", as one piece of a line; an item that is no longer there by its title. No piece before the first item. */
export function placeRuns(at: Place[], { words }: Setting): Run[][] {
  if (at.length === 0) return [];
  const places = at.map((place) => (place.gone ? lineRuns(place.title) : [ownRun(words.underItem(place.number))]));
  return [joinedRuns(places, words.separator)];
}

/** "666 → 598 (−68, own calculation)": what the pages print is set apart from what we say. */
export function moveRuns(before: Run[], after: Run[], difference: string, { words }: Setting): Run[] {
  // The words of each language say where the two stand, so they are asked with signs that clean text cannot have.
  const [old, now] = ['\u0001', '\u0002'];
  return words.changes
    .move(old, now, difference)
    .split(/(\p{Cc})/u)
    .flatMap((text) => {
      if (text === old) return before;
      if (text === now) return after;
      return text === '' ? [] : [ownRun(text)];
    });
}
