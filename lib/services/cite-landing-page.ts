import type { Id } from '../model/id';
import type { Source } from '../model/source';
import type { RecordWriter } from '../store/record-writer';

/** Has a clip of a file cite the page that offers it. The file's own source goes, unless something else needs it. */
export async function citeLandingPage(writer: RecordWriter, clipId: Id, landing: Source): Promise<void> {
  const clip = await writer.get('clips', clipId);
  if (!clip || clip.sourceId === landing.id) return;
  const { sourceId } = clip;
  await writer.put('clips', { ...clip, sourceId: landing.id });
  const { clips, sightings, sources } = writer.db;
  const users =
    (await clips.where('sourceId').equals(sourceId).count()) +
    (await sightings.where('sourceId').equals(sourceId).count());
  // made by this very action, so no undo step speaks of it
  if (users === 0) await sources.delete(sourceId);
}
