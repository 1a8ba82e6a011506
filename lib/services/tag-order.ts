import type { Id } from '../model/id';
import type { Tag } from '../model/tag';
import type { RecordWriter } from '../store/record-writer';

/** The tags of a topic in their order. */
export function tagsInOrder(writer: RecordWriter, topicId: Id): Promise<Tag[]> {
  return writer.db.tags.where('topicId').equals(topicId).sortBy('position');
}

/** Gives tags the places 0, 1, 2 … in the order given; all of one topic. */
export async function numberTags(writer: RecordWriter, tags: Tag[]): Promise<void> {
  for (const [position, tag] of tags.entries()) await writer.put('tags', { ...tag, position });
}

/** Takes tags away and closes the ranks of the topics they stood on. */
export async function removeTags(writer: RecordWriter, tags: Tag[]): Promise<void> {
  for (const { id } of tags) await writer.remove('tags', id);
  for (const topicId of new Set(tags.map((tag) => tag.topicId))) {
    await numberTags(writer, await tagsInOrder(writer, topicId));
  }
}
