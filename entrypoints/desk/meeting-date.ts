import type { Meeting } from '../../lib/model/meeting';
import { deskWords } from '../../lib/words/desk-words';

/** The day of a meeting in the person's way of writing; it has no zone, so it is read as it stands. */
export function meetingDate(meeting: Pick<Meeting, 'date'>, locale: string): string {
  return meeting.date ? dayText(meeting.date, locale) : deskWords.meetings.undated;
}

/** @param day `2018-08-09` */
export function dayText(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** A moment in the person's own zone and way of writing. */
export function momentText(instant: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}
