import { previousMeetings } from '../actions/previous-meetings';
import type { AcceptedMinutes } from '../model/accepted-minutes';
import { blankMeeting } from '../model/blank-meeting';
import type { Meeting } from '../model/meeting';
import type { Refusal } from '../model/refusal';
import type { RecordWriter } from '../store/record-writer';
import { isRefusal, refuse } from '../store/refuse';
import type { Stamps } from '../store/stamps';
import { keepStated } from './keep-stated';
import { validMeeting } from './valid-meeting';

/**
 * Makes the meeting that follows one, or updates it where it is there, and makes it the active one, unless the active one is later:
 * minutes of long ago must not take the person away from what she prepares. Runs inside an action.
 * Refuses `not-found`, and `invalid-input` also where the one would follow the other both ways round.
 */
export async function writeNextMeeting(
  writer: RecordWriter,
  { meeting, next }: { meeting: Meeting; next: NonNullable<AcceptedMinutes['next']> },
  stamps: Stamps,
): Promise<Meeting | Refusal> {
  const { meetingId, ...facts } = next;
  const known = meetingId === null ? undefined : await writer.get('meetings', meetingId);
  if (meetingId !== null && !known) return refuse('not-found');
  const meetings = new Map((await writer.db.meetings.toArray()).map((each) => [each.id, each]));
  const before = [meeting, ...previousMeetings(meeting, meetings)];
  if (known && before.some(({ id }) => id === known.id)) return refuse('invalid-input');
  const made = known ?? blankMeeting(facts, { id: stamps.newId(), createdAt: stamps.now() });
  // It keeps its title: the minutes know it only by the name of the series.
  const stated = known ? { ...keepStated(facts, known), title: known.title } : facts;
  const written = validMeeting({ ...made, ...stated, previousMeetingId: meeting.id });
  if (isRefusal(written)) return written;
  await writer.put('meetings', written);
  const settings = await writer.get('settings', 'settings');
  const active = meetings.get(settings?.activeMeetingId ?? '');
  if (!isLater(active, written)) await writer.put('settings', { id: 'settings', activeMeetingId: written.id });
  return written;
}

/** Whether the active meeting is another, and on a later day. */
function isLater(active: Meeting | undefined, next: Meeting): boolean {
  return active !== undefined && active.date !== null && next.date !== null && active.date > next.date;
}
