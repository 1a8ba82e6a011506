import type { Id } from '../model/id';
import type { RecordWriter } from '../store/record-writer';
import { removeTags } from './tag-order';
import { unpinClips } from './unpin-clips';

/** Removes clips with their tags, sightings, checks and figures, and takes them off the actions they are pinned to. Runs inside an action. */
export async function removeClipRecords(writer: RecordWriter, clipIds: Id[]): Promise<void> {
  const { db } = writer;
  await removeTags(writer, await db.tags.where('clipId').anyOf(clipIds).toArray());
  await unpinClips(writer, clipIds);
  for (const table of ['sightings', 'verifications', 'figures'] as const) {
    const ids = await db[table].where('clipId').anyOf(clipIds).primaryKeys();
    for (const id of ids) await writer.remove(table, id);
  }
  for (const clipId of clipIds) await writer.remove('clips', clipId);
}
