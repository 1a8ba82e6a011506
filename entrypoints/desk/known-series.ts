import type { Meeting } from '../../lib/model/meeting';

/** The series that meetings belong to, each once, to choose from. */
export function knownSeries(meetings: Meeting[]): string[] {
  return [...new Set(meetings.map((meeting) => meeting.series).filter(Boolean))];
}
