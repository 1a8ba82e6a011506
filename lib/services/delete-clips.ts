import type { Id } from '../model/id';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';
import { removeTags } from './tag-order';
import { unpinClips } from './unpin-clips';

/**
 * Deletes clips with their tags, and takes them off the actions they are pinned to. Their sources, snapshots and pictures go when nothing else uses them and the deletion can
 * no longer be taken back. Clips that are already gone are passed over; `not-found` where all are.
 */
export async function deleteClips(
  db: RapporteurDatabase,
  { clipIds }: { clipIds: Id[] },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'delete-clips', stamps, async (writer) => {
    const there = await db.clips.where('id').anyOf(clipIds).primaryKeys();
    if (there.length === 0) return refuse('not-found');
    await removeTags(writer, await db.tags.where('clipId').anyOf(there).toArray());
    await unpinClips(writer, there);
    for (const clipId of there) await writer.remove('clips', clipId);
  });
  return outcomeOf(performed, stamps);
}
