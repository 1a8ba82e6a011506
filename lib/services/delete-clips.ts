import type { Id } from '../model/id';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';
import { removeClipRecords } from './remove-clip-records';

/**
 * Deletes clips with their tags, sightings, checks and figures, and takes them off the actions they are pinned to. Their sources, snapshots
 * and pictures go when nothing else uses them and the deletion can no longer be taken back. Clips that are already gone are passed
 * over; `not-found` where all are.
 */
export async function deleteClips(
  db: RapporteurDatabase,
  { clipIds }: { clipIds: Id[] },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'delete-clips', stamps, async (writer) => {
    const there = await db.clips.where('id').anyOf(clipIds).primaryKeys();
    if (there.length === 0) return refuse('not-found');
    await removeClipRecords(writer, there);
  });
  return outcomeOf(performed, stamps);
}
