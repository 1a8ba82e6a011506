import type { Refusal } from '../model/refusal';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { transact } from '../store/transact';

/** Deletes for good what was set aside as damaged. */
export async function forgetDamaged(db: RapporteurDatabase): Promise<{ ok: true } | Refusal> {
  return transact<{ ok: true }>(db, async () => {
    await db.damaged.clear();
    return { ok: true };
  });
}
