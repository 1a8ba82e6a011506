import type { Id } from '../model/id';
import type { MeetingFacts } from '../model/meeting';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { isRefusal, refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';
import { validMeeting } from './valid-meeting';

/** Changes what is said of a meeting. Refuses `not-found` and `invalid-input`. */
export async function editMeeting(
  db: RapporteurDatabase,
  { meetingId, changes }: { meetingId: Id; changes: Partial<MeetingFacts> },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'edit-meeting', stamps, async (writer) => {
    const meeting = await writer.get('meetings', meetingId);
    if (!meeting) return refuse('not-found');
    const changed = validMeeting({ ...meeting, ...changes });
    if (isRefusal(changed)) return changed;
    await writer.put('meetings', changed);
  });
  return outcomeOf(performed, stamps);
}
