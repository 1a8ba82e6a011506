import type { CaptureDraft } from '../model/capture-draft';
import type { Id } from '../model/id';
import type { Refusal } from '../model/refusal';
import { clipKeptAs } from '../store/clip-kept-as';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import type { RecordWriter } from '../store/record-writer';
import { isRefusal } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { addTag } from './add-tag';
import { findSameClip } from './find-same-clip';
import { type PreparedClip, prepareClip } from './prepare-clip';

/**
 * Keeps a draft as a clip, with its source, snapshot and picture, on the topics given or else in the inbox. Where the very same is
 * kept already, that clip was seen again: the sighting is kept under `clipId`, with the page as it was now, and the topics are added.
 * Asking again with the same `clipId` is answered `ok` and writes nothing. A topic that is gone is passed over: the clip matters more.
 * @param request `draft` may come straight from a page: it is parsed here; a picture's pixels must be in it (`from: 'page'`)
 * @param also done in the same action, with the clip that it is kept as
 * @returns `saved`, the id asked for, once the disk has everything; `as` is the clip that it is kept as, another where it was there
 * before; `undoId` is null where nothing was written
 */
export async function saveClip(
  db: RapporteurDatabase,
  request: { clipId: Id; draft: CaptureDraft; topicIds?: Id[] },
  stamps = systemStamps,
  also?: (writer: RecordWriter, keptAs: Id) => Promise<void>,
): Promise<{ ok: true; saved: Id; as: Id; undoId: Id | null } | Refusal> {
  const { clipId, draft, topicIds = [] } = request;
  const prepared = await prepareClip(clipId, draft, stamps);
  if (isRefusal(prepared)) return prepared;
  const performed = await performAction(db, 'clip', stamps, async (writer) => {
    const kept = await clipKeptAs(db, clipId);
    if (kept) return kept.clip.id;
    const keptAs = await keep(writer, prepared);
    for (const topicId of new Set(topicIds)) {
      if (await writer.get('topics', topicId)) await addTag(writer, { clipId: keptAs, topicId }, stamps);
    }
    await also?.(writer, keptAs);
    return keptAs;
  });
  return isRefusal(performed) ? performed : { ok: true, saved: clipId, as: performed.value, undoId: performed.undoId };
}

/** Writes the clip, or that the one which was there was seen again. */
async function keep(writer: RecordWriter, prepared: PreparedClip): Promise<Id> {
  const { clip, image } = prepared;
  const same = await findSameClip(writer.db, prepared);
  const evidence = await withEvidence(writer, prepared);
  if (same) {
    await writer.put('sightings', { id: clip.id, clipId: same.id, seenAt: clip.clippedAt, ...evidence });
    return same.id;
  }
  if (image) await writer.addEvidence('images', image);
  await writer.put('clips', { ...clip, ...evidence });
  return clip.id;
}

/** Writes the page as it described itself and as it read, or finds that it did so before. */
async function withEvidence(
  writer: RecordWriter,
  { source, snapshot }: PreparedClip,
): Promise<{ sourceId: Id; snapshotId: Id | null }> {
  const sameSource = await writer.db.sources.where('fingerprint').equals(source.fingerprint).first();
  if (!sameSource) await writer.addEvidence('sources', source);
  const sameSnapshot =
    snapshot &&
    (await writer.db.snapshots.where('sha256').equals(snapshot.sha256).toArray()).find(
      ({ canonicalUrl }) => canonicalUrl === snapshot.canonicalUrl,
    );
  if (snapshot && !sameSnapshot) await writer.addEvidence('snapshots', snapshot);
  return { sourceId: sameSource?.id ?? source.id, snapshotId: sameSnapshot?.id ?? snapshot?.id ?? null };
}
