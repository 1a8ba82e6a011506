import type { PartialDate } from '../model/partial-date';
import { latestIn, sourceDates } from './edition-date';
import type { EditionEntry } from './edition-entry';

/**
 * Which of two clips is of the later edition: by the first thing that both state and that differs, the date for which the page
 * stands, the end of its period, its publication, its edition, the date in its title, the dates in the words; else by when they were clipped.
 * @returns negative where the first is the older one
 */
export function ageOrder(one: EditionEntry, other: EditionEntry): number {
  const [first, second] = [statedDates(one), statedDates(other)];
  for (const [index, date] of first.entries()) {
    const against = second[index] ?? null;
    if (date === null || against === null || date.startsWith(against) || against.startsWith(date)) continue;
    return date < against ? -1 : 1;
  }
  return Date.parse(one.clippedAt) - Date.parse(other.clippedAt);
}

/** Whether both state a date of one kind, and not the same: two editions by their own word. */
export function statesOtherDate(one: EditionEntry, other: EditionEntry): boolean {
  // Without those of the words: a sentence may tell of any time.
  const [first, second] = [statedDates(one).slice(0, -1), statedDates(other).slice(0, -1)];
  return first.some((date, index) => {
    const against = second[index] ?? null;
    return date !== null && against !== null && !date.startsWith(against) && !against.startsWith(date);
  });
}

/** Each is asked of against many others. */
const known = new WeakMap<EditionEntry, (PartialDate | null)[]>();

function statedDates(entry: EditionEntry): (PartialDate | null)[] {
  const dates = known.get(entry) ?? [...sourceDates(entry.fields), latestIn(entry.words)];
  known.set(entry, dates);
  return dates;
}
