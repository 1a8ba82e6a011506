import type { Id } from '../model/id';
import type { RecordWriter } from '../store/record-writer';

/** Points the actions of topics that go, and the topics carried from them, at another topic; null: at none. Runs inside an action. */
export async function releaseTopics(writer: RecordWriter, going: Id[], heir: Id | null): Promise<void> {
  const actions = await writer.db.actions.where('topicId').anyOf(going).toArray();
  for (const action of actions) await writer.put('actions', { ...action, topicId: heir });
  const carried = await writer.db.topics.where('carriedFromId').anyOf(going).toArray();
  for (const topic of carried) await writer.put('topics', { ...topic, carriedFromId: heir });
}
