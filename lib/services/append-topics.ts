import { blankTopic } from '../model/blank-topic';
import type { Id } from '../model/id';
import type { RecordWriter } from '../store/record-writer';
import type { Stamps } from '../store/stamps';
import { cleanTitle } from './clean-title';

/** Adds topics at the end of an agenda, passing over empty titles. A title over 300 characters refuses the action. */
export async function appendTopics(
  writer: RecordWriter,
  { meetingId, titles }: { meetingId: Id; titles: string[] },
  stamps: Stamps,
): Promise<void> {
  let position = await writer.db.topics.where('meetingId').equals(meetingId).count();
  for (const title of titles.map(cleanTitle).filter((each) => each !== '')) {
    await writer.put('topics', blankTopic({ id: stamps.newId(), meetingId, position, title }));
    position += 1;
  }
}
