import { canonicalJson } from '../model/canonical-json';
import type { Clip } from '../model/clip';
import type { Id } from '../model/id';
import type { Snapshot } from '../model/snapshot';
import type { Source } from '../model/source';
import type { PdfFacts } from '../pdf/pdf-facts';
import { clipWithFacts, fieldsWithFacts } from '../pdf/with-facts';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import type { Stamps } from '../store/stamps';
import { gzip } from './gzip';
import { landingSource } from './landing-source';
import { sha256 } from './sha256';

/** What the facts of a file change in the store. */
interface Completion {
  complete: (clip: Clip) => Clip;
  /** The source as the file tells it: to be added, or in place of the one that is there; null where another one is cited. */
  source: { record: Source; isNew: boolean } | null;
  snapshot: Snapshot | null;
}

/** Prepares, before any transaction, what reading its file adds to a clip; null where there is no such clip. */
export async function planCompletion(
  db: RapporteurDatabase,
  clipId: Id,
  facts: PdfFacts,
  stamps: Stamps,
): Promise<Completion | null> {
  const clip = await db.clips.get(clipId);
  const source = clip && (await db.sources.get(clip.sourceId));
  if (!clip || !source) return null;
  const landing = await landingSource(db, clip.pageUrl);
  const isFile = source.fields.url === facts.source.url;
  const fields = fieldsWithFacts(source.fields, facts.source);
  const isNew = await isShared(db, source.id);
  const record: Source = {
    ...source,
    fields,
    fingerprint: await sha256(canonicalJson(fields)),
    id: isNew ? stamps.newId() : source.id,
  };
  const snapshot = clip.snapshotId === null ? await snapshotOf(clip, facts, stamps) : null;
  const sourceId = landing?.id ?? (isFile ? record.id : source.id);
  return {
    complete: (before) => ({
      ...clipWithFacts(before, facts),
      sourceId,
      snapshotId: snapshot?.id ?? before.snapshotId,
    }),
    source: landing || !isFile ? null : { record, isNew },
    snapshot,
  };
}

/** Whether other clips cite it too: what the file says now need not be what it said to them. */
async function isShared(db: RapporteurDatabase, sourceId: Id): Promise<boolean> {
  const clips = await db.clips.where('sourceId').equals(sourceId).count();
  return clips + (await db.sightings.where('sourceId').equals(sourceId).count()) > 1;
}

async function snapshotOf(clip: Clip, { snapshot }: PdfFacts, stamps: Stamps): Promise<Snapshot | null> {
  return (
    snapshot && {
      id: stamps.newId(),
      canonicalUrl: clip.canonicalUrl,
      sha256: await sha256(snapshot.text),
      takenAt: stamps.now(),
      gzip: await gzip(snapshot.text),
      truncated: snapshot.truncated,
    }
  );
}
