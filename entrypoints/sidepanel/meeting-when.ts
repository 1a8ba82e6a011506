import type { Meeting } from '../../lib/model/meeting';
import { partialDateText } from '../../lib/words/partial-date-text';

/** The calendar day that `now` is in `zone`, as `2018-08-09`; in the person's own zone where the zone is unknown. */
export function dayIn(zone: string, now: Date): string {
  const read = (timeZone?: string) =>
    new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', calendar: 'iso8601', ...(timeZone ? { timeZone } : {}) })
      .format(now)
      .slice(0, 10);
  try {
    return read(zone);
  } catch {
    return read(); // a zone that this browser does not know must not take the board down
  }
}

/**
 * A meeting's date in the person's locale and its distance in whole days where the meeting is held.
 * @returns nulls where the meeting has no date
 */
export function meetingWhen(meeting: Meeting, now: Date, locale?: string) {
  if (!meeting.date) return { date: null, distance: null };
  const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);
  const days = Math.round((noon(meeting.date) - noon(dayIn(meeting.zone, now))) / 86_400_000);
  return {
    date: partialDateText(meeting.date, locale),
    distance: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day'),
  };
}
