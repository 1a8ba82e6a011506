import type { Refusal } from '../model/refusal';
import { forgetInJournal } from '../store/forget-in-journal';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { transact } from '../store/transact';
import type { Forgotten } from './forgotten';

/** Deletes for good what was set aside as damaged. */
export async function forgetDamaged(db: RapporteurDatabase): Promise<Forgotten | Refusal> {
  const answer = await transact<{ ok: true }>(db, async () => {
    await db.damaged.clear();
    return { ok: true };
  });
  return answer.ok ? { ok: true, everywhere: await forgetInJournal(db) } : answer;
}
