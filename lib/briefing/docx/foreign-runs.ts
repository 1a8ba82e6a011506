import type { Direction } from '../../model/direction';
import { firstStrong, hasStrong, strongDirection } from '../flow/strong-direction';
import { type DirectionRun, directionRuns } from './direction-runs';

const mark: Record<Direction, string> = { ltr: '\u200E', rtl: '\u200F' };
const isolate: Record<Direction, string> = { ltr: '\u2066', rtl: '\u2067' };
const endOfIsolate = '\u2069';

/**
 * Somebody else's words inside a line, as HTML's `bdi` would set them. Word has no such thing. A run of the other direction is
 * an embedding there, so the whole goes into one; what follows must not join it, which an invisible mark of the line's own
 * direction prevents. Other programs order by the characters alone: for them marks at the ends hold signs and digits, and only
 * words of both directions need an isolate, which old programs may show as a box.
 */
export function foreignRuns(text: string, base: Direction): DirectionRun[] {
  if (text === '') return [];
  const own = firstStrong(text) ?? 'ltr';
  const parting: DirectionRun = { text: mark[base], dir: base };
  if (own === base) {
    const runs = directionRuns(text, base);
    return runs.length > 1 ? [...runs, parting] : runs;
  }
  const whole = hasStrong(text, base) ? `${isolate[own]}${text}${endOfIsolate}` : heldAtEnds(text, own);
  return [{ text: whole, dir: own }, parting];
}

/** A text between marks of its own direction, where it does not begin and end with a letter. */
function heldAtEnds(text: string, own: Direction): string {
  const characters = [...text];
  const holding = (character = '') => (strongDirection(character) === own ? '' : mark[own]);
  return `${holding(characters[0])}${text}${holding(characters.at(-1))}`;
}
