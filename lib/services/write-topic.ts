import type { Id } from '../model/id';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';

/** Keeps what the person writes for a topic; what is not given stays. Refuses texts over 20,000 characters. */
export async function writeTopic(
  db: RapporteurDatabase,
  { topicId, ...texts }: { topicId: Id; lineToTake?: string; ask?: string },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'write-topic', stamps, async (writer) => {
    const topic = await writer.get('topics', topicId);
    if (!topic) return refuse('not-found');
    const { lineToTake = topic.lineToTake, ask = topic.ask } = texts;
    await writer.put('topics', { ...topic, lineToTake, ask });
  });
  return outcomeOf(performed, stamps);
}
