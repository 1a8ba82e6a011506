import { compareMeetings } from '../actions/compare-meetings';
import { previousMeetings } from '../actions/previous-meetings';
import { relatedMeetings } from '../actions/related-meetings';
import type { AcceptedMinutes } from '../model/accepted-minutes';
import { blankMeeting } from '../model/blank-meeting';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { Refusal } from '../model/refusal';
import { defaultSettings } from '../model/settings';
import { labelText } from '../sanitize/label-text';
import type { RecordWriter } from '../store/record-writer';
import { isRefusal, refuse } from '../store/refuse';
import type { Stamps } from '../store/stamps';
import { cleanAttendance } from './clean-attendance';
import { keepStated } from './keep-stated';
import { validMeeting } from './valid-meeting';

/**
 * Makes or updates the meeting that minutes tell of, and ties it to the one before in its series. Where no meeting is active yet,
 * it becomes the active one. Runs inside an action. Refuses `invalid-input` and `not-found`.
 */
export async function writeMinutedMeeting(
  writer: RecordWriter,
  { updates, origin, meeting: told }: AcceptedMinutes,
  stamps: Stamps,
): Promise<Meeting | Refusal> {
  const known = updates === null ? undefined : await writer.get('meetings', updates);
  if (updates !== null && !known) return refuse('not-found');
  const before = known ?? blankMeeting(told, { id: stamps.newId(), createdAt: stamps.now() });
  const meeting = validMeeting({
    ...before,
    ...(known ? keepStated(told, known) : told),
    attendance: told.attendance.length > 0 ? cleanAttendance(told.attendance) : before.attendance,
    issuedDate: told.issuedDate ?? before.issuedDate,
    minutes: { ...origin, name: labelText(origin.name, 300), importedAt: stamps.now() },
  });
  if (isRefusal(meeting)) return meeting;
  const previousMeetingId = meeting.previousMeetingId ?? (await latestBefore(writer, meeting));
  const linked = { ...meeting, previousMeetingId };
  await writer.put('meetings', linked);
  const settings = (await writer.get('settings', 'settings')) ?? defaultSettings;
  if (settings.activeMeetingId === null) await writer.put('settings', { ...settings, activeMeetingId: linked.id });
  return linked;
}

/** The last meeting of the series that was before it; null where it has no series or no date. */
async function latestBefore(writer: RecordWriter, meeting: Meeting): Promise<Id | null> {
  if (meeting.date === null) return null;
  const meetings = new Map((await writer.db.meetings.toArray()).map((each) => [each.id, each]));
  const latest = relatedMeetings(meeting, meetings)
    .filter((other) => other.id !== meeting.id && compareMeetings(other, meeting) < 0)
    .at(-1);
  const bitesItsTail = latest && previousMeetings(latest, meetings).some(({ id }) => id === meeting.id);
  return latest && !bitesItsTail ? latest.id : null;
}
