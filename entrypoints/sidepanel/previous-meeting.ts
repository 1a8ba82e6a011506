import type { Meeting } from '../../lib/model/meeting';

/** The meeting of the same series that was held last before this one; null where there is none, or no date to tell by. */
export function previousMeeting(meeting: Meeting, all: Meeting[]): Meeting | null {
  const { date, series } = meeting;
  if (!date || !series) return null;
  const earlier = all.filter((other) => other.series === series && other.date !== null && other.date < date);
  return earlier.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))[0] ?? null;
}
