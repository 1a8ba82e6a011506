import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';

/** The meetings that a meeting goes on from, the nearest first, without itself. A chain that bites its tail ends there. */
export function previousMeetings(meeting: Meeting, meetings: ReadonlyMap<Id, Meeting>): Meeting[] {
  const chain: Meeting[] = [];
  let next = meeting.previousMeetingId;
  while (next !== null && next !== meeting.id && !chain.some(({ id }) => id === next)) {
    const found = meetings.get(next);
    if (!found) break;
    chain.push(found);
    next = found.previousMeetingId;
  }
  return chain;
}
