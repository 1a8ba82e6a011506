import type { Id } from '../model/id';
import type { RecordWriter } from '../store/record-writer';
import { removeClipRecords } from './remove-clip-records';

/**
 * Takes away the clip of a page with which nothing was done: by opening, the card clipped the page, and what the person wanted of it
 * was a picture. Anything else stays.
 */
export async function giveWay(writer: RecordWriter, clipId: Id): Promise<void> {
  if (await writer.get('sightings', clipId)) return writer.remove('sightings', clipId);
  const clip = await writer.get('clips', clipId);
  if (clip?.content.kind !== 'page' || clip.note !== '') return;
  if ((await writer.db.tags.where('clipId').equals(clipId).count()) > 0) return;
  if ((await writer.db.figures.where('clipId').equals(clipId).count()) > 0) return;
  await removeClipRecords(writer, [clipId]);
}
