import type { Action } from '../model/action';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { compareMeetings } from './compare-meetings';

/** Actions in the order in which they were raised: by meeting, then by their place in its minutes. */
export function sortActions(actions: Action[], meetings: ReadonlyMap<Id, Meeting>): Action[] {
  return [...actions].sort((a, b) => {
    const [first, second] = [meetings.get(a.meetingId), meetings.get(b.meetingId)];
    return (first && second ? compareMeetings(first, second) : 0) || a.position - b.position;
  });
}
