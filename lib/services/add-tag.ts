import type { Id } from '../model/id';
import type { RecordWriter } from '../store/record-writer';
import type { Stamps } from '../store/stamps';

/** Puts a clip last on a topic, unless it stands there already. Runs inside an action. */
export async function addTag(
  writer: RecordWriter,
  { clipId, topicId }: { clipId: Id; topicId: Id },
  stamps: Stamps,
): Promise<void> {
  if (await writer.db.tags.where({ clipId, topicId }).first()) return;
  const position = await writer.db.tags.where('topicId').equals(topicId).count();
  await writer.put('tags', { id: stamps.newId(), clipId, topicId, position, included: true, taggedAt: stamps.now() });
}
