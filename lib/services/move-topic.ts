import type { Id } from '../model/id';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';
import { numberTopics, topicsInOrder } from './topic-order';

/** Moves a topic on its agenda. `position` is the 0-based place it has afterwards; beyond the ends means first or last. */
export async function moveTopic(
  db: RapporteurDatabase,
  { topicId, position }: { topicId: Id; position: number },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'move-topic', stamps, async (writer) => {
    const topic = await writer.get('topics', topicId);
    if (!topic) return refuse('not-found');
    const others = (await topicsInOrder(writer, topic.meetingId)).filter(({ id }) => id !== topicId);
    const place = Math.max(0, Math.min(position, others.length));
    await numberTopics(writer, [...others.slice(0, place), topic, ...others.slice(place)]);
  });
  return outcomeOf(performed, stamps);
}
