import type { Direction } from '../../model/direction';
import { inertText } from '../../sanitize/inert-text';
import { firstStrong, hasStrong } from './strong-direction';

const isolate = '\u2068';
const endOfIsolate = '\u2069';
const marks: Record<Direction, string> = { ltr: '\u200E', rtl: '\u200F' };
/** A whole isolate without others in it. */
const innermost = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

/**
 * Somebody else's words inside a line of ours, for formats without `bdi`: where they could reorder what is around them,
 * or be reordered by it, they stand between the characters for "first strong isolate" and its end.
 * @param around the direction of the line
 */
export function isolatedText(text: string, around: Direction): string {
  const inert = inertText(text);
  const stirs =
    around === 'ltr' ? hasStrong(inert, 'rtl') : hasStrong(inert, 'ltr') || /[\p{Nd}\u200E\u202A\u202D]/u.test(inert);
  return stirs || /[\u202A-\u202E]/.test(inert) ? `${isolate}${inert}${endOfIsolate}` : inert;
}

/**
 * What must stand before a line for it to go its way where only its first letter decides: an invisible mark where that
 * letter would decide otherwise, else nothing.
 * @param fallback the way of a line without letters
 */
export function directionMark(line: string, dir: Direction, fallback: Direction = 'ltr'): string {
  let seen = line;
  for (let before = ''; before !== seen; ) {
    before = seen;
    seen = seen.replace(innermost, '');
  }
  return (firstStrong(seen) ?? fallback) === dir ? '' : marks[dir];
}
