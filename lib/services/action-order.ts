import type { Action } from '../model/action';
import type { Id } from '../model/id';
import type { RecordWriter } from '../store/record-writer';

/** The actions that a meeting raised, in their order. */
export function actionsInOrder(writer: RecordWriter, meetingId: Id): Promise<Action[]> {
  return writer.db.actions.where('meetingId').equals(meetingId).sortBy('position');
}

/** Gives actions the places 0, 1, 2 … in the order given; all of one meeting. */
export async function numberActions(writer: RecordWriter, actions: Action[]): Promise<void> {
  for (const [position, action] of actions.entries()) await writer.put('actions', { ...action, position });
}
