import type { Id } from '../../model/id';
import type { Library } from '../../model/library';

/**
 * Meetings of the pack that went into one of here before, when the person chose so: what was of the one then is of the other now, each under its own id.
 * Clips are moved from meeting to meeting, so their tags are asked only where nothing else tells.
 */
export function wentInto(mine: Library, theirs: Library): Map<Id, Id> {
  const known = new Set(mine.meetings.map(({ id }) => id));
  const [stays, moves] = [new Map<Id, Set<Id>>(), new Map<Id, Set<Id>>()];
  for (const table of ['topics', 'actions', 'briefings'] as const) note(stays, mine[table], theirs[table]);
  note(moves, tagsOfMeetings(mine), tagsOfMeetings(theirs));
  const found = new Map<Id, Id>();
  for (const { id } of theirs.meetings) {
    const [into, ...others] = stays.get(id) ?? moves.get(id) ?? [];
    if (!known.has(id) && into !== undefined && others.length === 0) found.set(id, into);
  }
  return found;
}

interface OfMeeting {
  id: Id;
  meetingId: Id;
}

function note(found: Map<Id, Set<Id>>, mine: OfMeeting[], theirs: OfMeeting[]): void {
  const here = new Map(mine.map(({ id, meetingId }) => [id, meetingId]));
  for (const { id, meetingId } of theirs) {
    const into = here.get(id);
    if (into !== undefined) found.set(meetingId, (found.get(meetingId) ?? new Set()).add(into));
  }
}

function tagsOfMeetings({ tags, topics }: Library): OfMeeting[] {
  const meetings = new Map(topics.map(({ id, meetingId }) => [id, meetingId]));
  return tags.flatMap(({ id, topicId }) => {
    const meetingId = meetings.get(topicId);
    return meetingId === undefined ? [] : [{ id, meetingId }];
  });
}
