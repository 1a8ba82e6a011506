import type { Meeting } from '../../lib/model/meeting';
import { partialDateText } from '../../lib/words/partial-date-text';

export interface MeetingWhen {
  /** "9 Aug 2018"; null where the meeting has no date yet, like everything below. */
  date: string | null;
  /** "14:00", or "14:00 CEST" where the person is in another zone. */
  time: string | null;
  /** "in 17 days", "today", "3 days ago": whole days, counted where the meeting is held. */
  distance: string | null;
}

/**
 * When a meeting is, in the person's manner.
 * @param locale a BCP 47 tag; the person's own when absent
 */
export function meetingWhen(meeting: Meeting, now: Date, locale?: string): MeetingWhen {
  const { date, startTime, zone } = meeting;
  if (!date) return { date: null, time: null, distance: null };
  const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);
  const days = Math.round((noon(date) - noon(dayIn(zone, now))) / 86_400_000);
  return {
    date: partialDateText(date, locale),
    time: startTime && [clockTime(startTime, locale), zoneMark(zone, noon(date), locale)].filter(Boolean).join(' '),
    distance: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day'),
  };
}

/** The calendar day that `now` is in `zone`, as `2018-08-09`. */
function dayIn(zone: string, now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', calendar: 'iso8601', ...known(zone) })
    .format(now)
    .slice(0, 10);
}

function clockTime(time: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(
    Date.parse(`2000-01-01T${time}:00Z`),
  );
}

/** The zone's short name, where it is not the person's own. */
function zoneMark(zone: string, at: number, locale?: string): string {
  if (zone === new Intl.DateTimeFormat().resolvedOptions().timeZone) return '';
  const parts = new Intl.DateTimeFormat(locale, { timeZoneName: 'short', ...known(zone) }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** A zone that this browser does not know must not take the board down: the person's own stands in for it. */
function known(timeZone: string): { timeZone?: string } {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return { timeZone };
  } catch {
    return {};
  }
}
