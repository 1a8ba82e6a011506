import type { Id } from '../model/id';
import type { Refusal } from '../model/refusal';
import type { PdfFacts } from '../pdf/pdf-facts';
import { fieldsWithFacts } from '../pdf/with-facts';
import { amendRecord } from '../store/amend-record';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { transact } from '../store/transact';
import { planCompletion } from './plan-completion';

/**
 * Adds to a clip of a PDF file what reading the file told: page, link, text, and the source but for what the person corrected. It is the
 * second half of clipping, so it has no undo step: taking the clip back takes this back too. Refuses `not-found`.
 */
export async function completePdfClip(
  db: RapporteurDatabase,
  { clipId, facts }: { clipId: Id; facts: PdfFacts },
  stamps = systemStamps,
): Promise<{ ok: true } | Refusal> {
  const plan = await planCompletion(db, clipId, facts, stamps);
  if (!plan) return refuse('not-found');
  const { complete, source, snapshot } = plan;
  return transact<{ ok: true }>(db, async () => {
    if (!(await db.clips.get(clipId))) return refuse('not-found');
    if (snapshot) await db.snapshots.add(snapshot);
    if (source?.isNew) await db.sources.add(source.record);
    else if (source) {
      await amendRecord(db, 'sources', source.record.id, (before) => ({
        ...before,
        fields: fieldsWithFacts(before.fields, facts.source),
        fingerprint: source.record.fingerprint,
      }));
    }
    await amendRecord(db, 'clips', clipId, complete);
    return { ok: true };
  });
}
