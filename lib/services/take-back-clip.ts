import type { Id } from '../model/id';
import type { Refusal } from '../model/refusal';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { isRefusal, refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { deleteClips } from './delete-clips';

/**
 * Takes back what was kept under an id: the clip with all that hangs on it, or the sighting of a clip that was there before, which
 * then stays. Refuses `not-found` where nothing is.
 */
export async function takeBackClip(
  db: RapporteurDatabase,
  { clipId }: { clipId: Id },
  stamps = systemStamps,
): Promise<{ ok: true; undoId: Id; clipStays: boolean } | Refusal> {
  const performed = await performAction(db, 'delete-clips', stamps, async (writer) => {
    if (!(await writer.get('sightings', clipId))) return refuse('not-found');
    await writer.remove('sightings', clipId);
  });
  if (!isRefusal(performed)) return { ok: true, undoId: performed.undoId ?? stamps.newId(), clipStays: true };
  if (performed.reason !== 'not-found') return performed;
  const deleted = await deleteClips(db, { clipIds: [clipId] }, stamps);
  return deleted.ok ? { ...deleted, clipStays: false } : deleted;
}
