import { blankMeeting } from '../model/blank-meeting';
import type { Id } from '../model/id';
import type { MeetingFacts } from '../model/meeting';
import type { Refusal } from '../model/refusal';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { isRefusal } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { appendTopics } from './append-topics';
import { outcomeOf } from './outcome';
import { validMeeting } from './valid-meeting';

/** Makes a meeting with its agenda, and makes it the active one. Refuses `invalid-input`. */
export async function createMeeting(
  db: RapporteurDatabase,
  request: { meeting: MeetingFacts; topicTitles: string[] },
  stamps = systemStamps,
): Promise<{ ok: true; undoId: Id; meetingId: Id } | Refusal> {
  const meeting = validMeeting(blankMeeting(request.meeting, { id: stamps.newId(), createdAt: stamps.now() }));
  if (isRefusal(meeting)) return meeting;
  const performed = await performAction(db, 'create-meeting', stamps, async (writer) => {
    await writer.put('meetings', meeting);
    await writer.put('settings', { id: 'settings', activeMeetingId: meeting.id });
    await appendTopics(writer, { meetingId: meeting.id, titles: request.topicTitles }, stamps);
  });
  const outcome = outcomeOf(performed, stamps);
  return isRefusal(outcome) ? outcome : { ...outcome, meetingId: meeting.id };
}
