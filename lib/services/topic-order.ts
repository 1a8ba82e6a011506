import type { Id } from '../model/id';
import type { Topic } from '../model/topic';
import type { RecordWriter } from '../store/record-writer';

/** The topics of a meeting in their order. */
export function topicsInOrder(writer: RecordWriter, meetingId: Id): Promise<Topic[]> {
  return writer.db.topics.where('meetingId').equals(meetingId).sortBy('position');
}

/** Gives topics the places 0, 1, 2 … in the order given; all of one meeting. */
export async function numberTopics(writer: RecordWriter, topics: Topic[]): Promise<void> {
  for (const [position, topic] of topics.entries()) await writer.put('topics', { ...topic, position });
}
