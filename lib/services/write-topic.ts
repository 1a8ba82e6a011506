import type { Id } from '../model/id';
import type { Topic } from '../model/topic';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';

/** Keeps what the person writes for a topic; what is not given stays. Refuses texts that `writtenTextSchema` does. */
export async function writeTopic(
  db: RapporteurDatabase,
  { topicId, ...texts }: { topicId: Id } & Partial<Pick<Topic, 'summary' | 'lineToTake' | 'ask'>>,
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'write-topic', stamps, async (writer) => {
    const topic = await writer.get('topics', topicId);
    if (!topic) return refuse('not-found');
    await writer.put('topics', { ...topic, ...texts });
  });
  return outcomeOf(performed, stamps);
}
