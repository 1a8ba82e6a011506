import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { meetingHoldings } from '../store/meeting-holdings';
import type { RapporteurDatabase } from '../store/rapporteur-database';

/** Clips that the person wanted to be kept for a time only. */
export interface DueClips {
  meeting: Meeting;
  /** The first day on which they may go, `2018-11-09`. */
  day: string;
  clipIds: Id[];
}

/** How many days before clips go it is told. */
export const toldDaysBefore = 14;

/**
 * The clips that go to the trash within two weeks, meeting by meeting, the soonest first. Clips that another meeting has too, on its agenda
 * or with an action, are not among them; a meeting without a date has none.
 * @param today local calendar date
 */
export async function dueClips(db: RapporteurDatabase, today: string): Promise<DueClips[]> {
  const due: DueClips[] = [];
  for (const meeting of await db.meetings.toArray()) {
    if (meeting.keepMonths === undefined || meeting.date === null) continue;
    const day = monthsAfter(meeting.date, meeting.keepMonths);
    if (daysAfter(today, toldDaysBefore) < day) continue;
    const { clipIds } = await meetingHoldings(db, meeting.id);
    if (clipIds.length > 0) due.push({ meeting, day, clipIds });
  }
  return due.sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The same day some months later; the last of the month where that has no such day. */
function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
