import type { Id } from '../model/id';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';
import { releaseTopics } from './release-topics';
import { numberTopics, topicsInOrder } from './topic-order';

/** Deletes a topic; its clips stay, in the inbox unless another topic has them, and its actions without a topic. */
export async function deleteTopic(
  db: RapporteurDatabase,
  { topicId }: { topicId: Id },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'delete-topic', stamps, async (writer) => {
    const topic = await writer.get('topics', topicId);
    if (!topic) return refuse('not-found');
    const tagIds = await db.tags.where('topicId').equals(topicId).primaryKeys();
    for (const id of tagIds) await writer.remove('tags', id);
    await releaseTopics(writer, [topicId], null);
    await writer.remove('topics', topicId);
    await numberTopics(writer, await topicsInOrder(writer, topic.meetingId));
  });
  return outcomeOf(performed, stamps);
}
