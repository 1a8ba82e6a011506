import type { PartialDate } from '../model/partial-date';
import { asciiDigits, type FoundDate, findDates, type NumericOrder } from './find-dates';

const longestDate = 100;

/**
 * The date that a whole value states: the first one in it, a bare year, or seconds or milliseconds since 1970. Null for
 * anything else and for values too long to be a date.
 */
export function parseDate(value: string, order: NumericOrder | null = null): FoundDate | null {
  const text = asciiDigits(value).trim();
  if (text.length > longestDate) return null;
  const only = (date: PartialDate): FoundDate => ({ value: date, or: null, start: 0, end: text.length });
  if (/^(19|20)\d\d$/.test(text)) return only(text);
  if (/^1\d{9}(\d{3})?$/.test(text)) {
    const time = Number(text.slice(0, 10)) * 1000;
    return only(new Date(time).toISOString().slice(0, 10));
  }
  return findDates(text, order, 1)[0] ?? null;
}
