import type { Id } from '../model/id';
import type { RecordWriter } from '../store/record-writer';

/** Takes clips off every action that they are pinned to. Runs inside an action. */
export async function unpinClips(writer: RecordWriter, clipIds: Id[]): Promise<void> {
  const actions = await writer.db.actions.where('clipIds').anyOf(clipIds).distinct().toArray();
  for (const action of actions) {
    await writer.put('actions', { ...action, clipIds: action.clipIds.filter((id) => !clipIds.includes(id)) });
  }
}
