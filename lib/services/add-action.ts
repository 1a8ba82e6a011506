import type { Action } from '../model/action';
import type { Id } from '../model/id';
import type { Refusal } from '../model/refusal';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { isRefusal, refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { cleanAction } from './clean-action';
import { outcomeOf } from './outcome';

/**
 * Adds an open action at the end of those that a meeting raised. Refuses `not-found`, and `invalid-input` where it says nothing
 * or its topic is another meeting's.
 */
export async function addAction(
  db: RapporteurDatabase,
  request: Pick<Action, 'meetingId' | 'topicId' | 'text' | 'owners' | 'due'>,
  stamps = systemStamps,
): Promise<{ ok: true; undoId: Id; actionId: Id } | Refusal> {
  const actionId = stamps.newId();
  const { meetingId, topicId } = request;
  const performed = await performAction(db, 'add-action', stamps, async (writer) => {
    if (!(await writer.get('meetings', meetingId))) return refuse('not-found');
    const topic = topicId === null ? undefined : await writer.get('topics', topicId);
    if (topicId !== null && !topic) return refuse('not-found');
    if (topic && topic.meetingId !== meetingId) return refuse('invalid-input');
    const position = await writer.db.actions.where('meetingId').equals(meetingId).count();
    const raised = { at: stamps.now(), kind: 'raised' as const, meetingId, status: 'open' as const }; // literals of the enums
    const told = cleanAction({ ...request, dueAsWritten: '' });
    await writer.put('actions', { ...told, id: actionId, position, status: 'open', history: [raised], clipIds: [] });
  });
  const outcome = outcomeOf(performed, stamps);
  return isRefusal(outcome) ? outcome : { ...outcome, actionId };
}
