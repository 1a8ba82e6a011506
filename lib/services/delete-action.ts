import type { Id } from '../model/id';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { actionsInOrder, numberActions } from './action-order';
import { type Outcome, outcomeOf } from './outcome';

/** Deletes an action; clips pinned to it stay where they are. Refuses `not-found`. */
export async function deleteAction(
  db: RapporteurDatabase,
  { actionId }: { actionId: Id },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'delete-action', stamps, async (writer) => {
    const action = await writer.get('actions', actionId);
    if (!action) return refuse('not-found');
    await writer.remove('actions', actionId);
    await numberActions(writer, await actionsInOrder(writer, action.meetingId));
  });
  return outcomeOf(performed, stamps);
}
