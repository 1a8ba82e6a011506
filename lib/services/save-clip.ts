import type { CaptureDraft } from '../model/capture-draft';
import type { Id } from '../model/id';
import type { Refusal } from '../model/refusal';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import type { RecordWriter } from '../store/record-writer';
import { isRefusal } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { addTag } from './add-tag';
import { type PreparedClip, prepareClip } from './prepare-clip';

/**
 * Keeps a draft as a clip, with its source, snapshot and picture, on the topics given or else in the inbox.
 * Asking again with the same `clipId` is answered `ok` and writes nothing. A topic that is gone is passed over: the clip matters more.
 * @param request `draft` may come straight from a page: it is parsed here; a picture's pixels must be in it (`from: 'page'`)
 * @returns `saved` once the disk has everything; `undoId` is null where the clip was already there
 */
export async function saveClip(
  db: RapporteurDatabase,
  request: { clipId: Id; draft: CaptureDraft; topicIds?: Id[] },
  stamps = systemStamps,
): Promise<{ ok: true; saved: Id; undoId: Id | null } | Refusal> {
  const { clipId, draft, topicIds = [] } = request;
  const prepared = await prepareClip(clipId, draft, stamps);
  if (isRefusal(prepared)) return prepared;
  const performed = await performAction(db, 'clip', stamps, async (writer) => {
    if (await writer.get('clips', clipId)) return;
    await writer.put('clips', await withEvidence(writer, prepared));
    for (const topicId of new Set(topicIds)) {
      if (await writer.get('topics', topicId)) await addTag(writer, { clipId, topicId }, stamps);
    }
  });
  return isRefusal(performed) ? performed : { ok: true, saved: clipId, undoId: performed.undoId };
}

/** Writes what the clip stands on, or points the clip to what is already there. */
async function withEvidence(writer: RecordWriter, prepared: PreparedClip): Promise<PreparedClip['clip']> {
  const { clip, source, snapshot, image } = prepared;
  const sameSource = await writer.db.sources.where('fingerprint').equals(source.fingerprint).first();
  if (!sameSource) await writer.addEvidence('sources', source);
  const sameSnapshot =
    snapshot &&
    (await writer.db.snapshots.where('sha256').equals(snapshot.sha256).toArray()).find(
      ({ canonicalUrl }) => canonicalUrl === snapshot.canonicalUrl,
    );
  if (snapshot && !sameSnapshot) await writer.addEvidence('snapshots', snapshot);
  if (image) await writer.addEvidence('images', image);
  return { ...clip, sourceId: sameSource?.id ?? source.id, snapshotId: sameSnapshot?.id ?? clip.snapshotId };
}
