import { blankTopic } from '../model/blank-topic';
import type { Id } from '../model/id';
import type { Topic } from '../model/topic';
import type { RecordWriter } from '../store/record-writer';
import type { Stamps } from '../store/stamps';
import { pairUp } from './pair-up';
import { sameTitle } from './same-title';
import { topicsInOrder } from './topic-order';

/**
 * Puts topics of one meeting at the end of a later one's agenda, each tied to where it comes from. Those that stand there
 * already are tied and not doubled. Runs inside an action.
 */
export async function carryTopics(
  writer: RecordWriter,
  { topics, meetingId }: { topics: Topic[]; meetingId: Id },
  stamps: Stamps,
): Promise<void> {
  const agenda = await topicsInOrder(writer, meetingId);
  const pairs = pairUp(topics, agenda, [({ id }, { carriedFromId }) => carriedFromId === id, sameTitle]);
  let position = agenda.length;
  for (const [index, { id, title, owner }] of topics.entries()) {
    const there = pairs[index];
    const topic = there ?? { ...blankTopic({ id: stamps.newId(), meetingId, position, title }), owner };
    if (!there) position += 1;
    await writer.put('topics', { ...topic, carriedFromId: id });
  }
}
