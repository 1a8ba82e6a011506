import type { Instant } from '../model/instant';
import type { PartialDate } from '../model/partial-date';
import { dateFormatter } from './date-formatter';

/**
 * A date as exact as it is known: "2018", "June 2018", "28 June 2018". It is read in UTC, since a calendar date has no
 * zone and must not slip to the day before. What is no day of the calendar (2018-02-31) is given as it stands.
 */
export function formatPartialDate(date: PartialDate, locale: string): string {
  const key = `${locale} ${date}`;
  const known = formatted.get(key) ?? partialDateText(date, locale);
  if (formatted.size > mostFormatted) formatted.clear();
  formatted.set(key, known);
  return known;
}

/** A briefing says the same few dates hundreds of times, and formatting one takes longer than all else about it. */
const formatted = new Map<string, string>();
const mostFormatted = 2_000;

function partialDateText(date: PartialDate, locale: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return date;
  const moment = new Date(0);
  moment.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  if (day !== undefined && moment.getUTCDate() !== day) return date;
  const text = dateFormatter(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(moment);
  return day === undefined ? text : withOrdinal(text, locale);
}

/** The name of the day of the week of a full date; empty for any other. */
export function formatWeekday(date: PartialDate, locale: string): string {
  const moment = new Date(`${date}T00:00:00Z`);
  if (date.length !== 10 || Number.isNaN(moment.getTime())) return '';
  return dateFormatter(locale, { timeZone: 'UTC', weekday: 'long' }).format(moment);
}

/** The day on which a moment falls in a zone: "23 November 2026". */
export function formatDay(instant: Instant, locale: string, zone: string): string {
  const text = dateFormatter(locale, {
    timeZone: knownZone(zone),
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  }).format(new Date(instant));
  return withOrdinal(text, locale);
}

/** French says "1er août", which `Intl` does not know. */
function withOrdinal(text: string, locale: string): string {
  return /^fr\b/.test(locale) ? text.replace(/^1 /, '1er ') : text;
}

/** The wall-clock time of a moment in a zone, "14:00 CEST". */
export function formatTime(instant: Instant, locale: string, zone: string): string {
  return dateFormatter(locale, {
    timeZone: knownZone(zone),
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(instant));
}

/** The zone itself, or UTC where this computer's tables do not know it. */
export function knownZone(zone: string): string {
  try {
    dateFormatter('en', { timeZone: zone });
    return zone;
  } catch {
    return 'UTC';
  }
}
