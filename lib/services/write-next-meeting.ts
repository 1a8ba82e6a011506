import { previousMeetings } from '../actions/previous-meetings';
import type { AcceptedMinutes } from '../model/accepted-minutes';
import { blankMeeting } from '../model/blank-meeting';
import type { Meeting } from '../model/meeting';
import type { Refusal } from '../model/refusal';
import type { RecordWriter } from '../store/record-writer';
import { isRefusal, refuse } from '../store/refuse';
import type { Stamps } from '../store/stamps';
import { validMeeting } from './valid-meeting';

/**
 * Makes the meeting that follows one, and makes it the active one; or updates it where it is there. Runs inside an action.
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
  const written = validMeeting({ ...made, ...facts, previousMeetingId: meeting.id });
  if (isRefusal(written)) return written;
  await writer.put('meetings', written);
  if (!known) await writer.put('settings', { id: 'settings', activeMeetingId: written.id });
  return written;
}
