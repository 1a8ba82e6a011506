import type { ActionStatus } from '../model/action';
import type { Id } from '../model/id';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';

/** Says how far an action is, and keeps in its history when that was said. Refuses `not-found`. */
export async function setActionStatus(
  db: RapporteurDatabase,
  { actionId, status }: { actionId: Id; status: ActionStatus },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'action-status', stamps, async (writer) => {
    const action = await writer.get('actions', actionId);
    if (!action) return refuse('not-found');
    if (action.status === status) return;
    const event = { at: stamps.now(), kind: 'status' as const, meetingId: null, status }; // literal of the enum
    await writer.put('actions', { ...action, status, history: [...action.history, event] });
  });
  return outcomeOf(performed, stamps);
}
