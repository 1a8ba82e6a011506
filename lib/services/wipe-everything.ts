import type { Refusal } from '../model/refusal';
import { forgetInJournal } from '../store/forget-in-journal';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { recordTables } from '../store/record-tables';
import { transact } from '../store/transact';
import type { Forgotten } from './forgotten';
import type { Traces } from './traces';

/** Takes everything out of the store, in one transaction, and then the traces outside of it. There is no way back. */
export async function wipeEverything(db: RapporteurDatabase, traces: Traces): Promise<Forgotten | Refusal> {
  const answer = await transact<{ ok: true }>(db, async () => {
    for (const table of recordTables) await db.table(table).clear();
    return { ok: true };
  });
  if (!answer.ok) return answer;
  // Together: the tab may be closed while one of them waits.
  const [everywhere] = await Promise.all([forgetInJournal(db), traces.forget(null)]);
  return { ok: true, everywhere };
}
