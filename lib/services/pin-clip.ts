import type { Id } from '../model/id';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';

/** Pins a clip to an action as its evidence, after those pinned before, or takes it off. Refuses `not-found`. */
export async function pinClip(
  db: RapporteurDatabase,
  { actionId, clipId, pinned }: { actionId: Id; clipId: Id; pinned: boolean },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'pin-clip', stamps, async (writer) => {
    const action = await writer.get('actions', actionId);
    if (!action || (pinned && !(await writer.get('clips', clipId)))) return refuse('not-found');
    if (action.clipIds.includes(clipId) === pinned) return;
    const others = action.clipIds.filter((id) => id !== clipId);
    await writer.put('actions', { ...action, clipIds: pinned ? [...others, clipId] : others });
  });
  return outcomeOf(performed, stamps);
}
