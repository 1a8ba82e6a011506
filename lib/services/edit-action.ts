import type { Action } from '../model/action';
import type { Id } from '../model/id';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { cleanAction } from './clean-action';
import { type Outcome, outcomeOf } from './outcome';

/**
 * Changes what is said of an action; what is not given stays. Refuses `not-found`, and `invalid-input` where it would say
 * nothing or stand on a topic that is not of the meeting that raised it.
 */
export async function editAction(
  db: RapporteurDatabase,
  {
    actionId,
    changes,
  }: { actionId: Id; changes: Partial<Pick<Action, 'text' | 'owners' | 'due' | 'dueAsWritten' | 'topicId'>> },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'edit-action', stamps, async (writer) => {
    const action = await writer.get('actions', actionId);
    if (!action) return refuse('not-found');
    const changed = cleanAction({ ...action, ...changes });
    if (changed.topicId !== null) {
      const topic = await writer.get('topics', changed.topicId);
      if (!topic) return refuse('not-found');
      if (topic.meetingId !== action.meetingId) return refuse('invalid-input');
    }
    await writer.put('actions', changed);
  });
  return outcomeOf(performed, stamps);
}
