import type { Id } from '../model/id';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';
import { removeMeeting } from './remove-meeting';

/**
 * Deletes a meeting with its agenda and the actions that it raised; its clips stay, in the inbox unless another meeting has them. Where it was the active
 * one, the next to come follows, or else the latest that was.
 */
export async function deleteMeeting(
  db: RapporteurDatabase,
  { meetingId }: { meetingId: Id },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'delete-meeting', stamps, async (writer) => {
    if (!(await writer.get('meetings', meetingId))) return refuse('not-found');
    await removeMeeting(writer, meetingId, stamps);
  });
  return outcomeOf(performed, stamps);
}
