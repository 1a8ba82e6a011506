import type { Id } from './id';
import type { Instant } from './instant';
import type { Meeting, MeetingFacts } from './meeting';

/** A meeting of which no minutes were imported. */
export function blankMeeting(facts: MeetingFacts, made: { id: Id; createdAt: Instant }): Meeting {
  return { ...facts, ...made, attendance: [], issuedDate: null, previousMeetingId: null, minutes: null };
}
