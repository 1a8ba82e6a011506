import type { Refusal } from '../model/refusal';
import { type Verification, verificationSchema } from '../model/verification';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { systemStamps } from '../store/stamps';
import { transact } from '../store/transact';
import { verificationsOf } from '../store/verification-queries';

/** Looks kept of a clip: enough to see since when it no longer says so. */
export const keptLooks = 5;

/** What one look showed of one clip; when is the moment of saving. */
export type Look = Omit<Verification, 'id' | 'checkedAt'>;

/**
 * Keeps what a look at a page showed of its clips, all in one transaction, and of each clip the latest looks only. Clips that were
 * deleted meanwhile are passed over. It leaves no undo step: a look is an observation and no edit, taking it back would only hide
 * what the page says, and a check of a whole briefing must not push what the person did out of what she can undo.
 */
export async function saveVerifications(
  db: RapporteurDatabase,
  looks: Look[],
  stamps = systemStamps,
): Promise<{ ok: true; saved: Verification[] } | Refusal> {
  return transact<{ ok: true; saved: Verification[] }>(db, async () => {
    const there = new Set(
      await db.clips
        .where('id')
        .anyOf(looks.map(({ clipId }) => clipId))
        .primaryKeys(),
    );
    const checkedAt = stamps.now();
    const saved = looks
      .filter(({ clipId }) => there.has(clipId))
      .map((look) => verificationSchema.parse({ ...look, id: stamps.newId(), checkedAt }));
    await db.verifications.bulkAdd(saved);
    for (const clipId of there) {
      const surplus = (await verificationsOf(db, clipId, checkedAt)).slice(keptLooks);
      if (surplus.length > 0) await db.verifications.bulkDelete(surplus.map(({ id }) => id));
    }
    return { ok: true, saved };
  });
}
