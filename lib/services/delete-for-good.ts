import type { Id } from '../model/id';
import type { Refusal } from '../model/refusal';
import { forgetInJournal } from '../store/forget-in-journal';
import { forgetRecords } from '../store/forget-records';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { transact } from '../store/transact';
import { recordsInTrash } from '../store/trash-queries';
import type { Forgotten } from './forgotten';
import type { Traces } from './traces';

/**
 * Takes what lies in the trash out of everything we have: store, undo steps, kept versions, page texts and pictures that nothing else needs,
 * and the traces outside of the store. There is no way back. What the disk does with freed blocks no program of a browser can say.
 * @param entryIds those that are gone already are passed over; `not-found` where all are
 * @param isAsked whether the person did it, not the end of some days
 */
export async function deleteForGood(
  db: RapporteurDatabase,
  { entryIds }: { entryIds: Id[] },
  traces: Traces,
  isAsked = true,
): Promise<Forgotten | Refusal> {
  const answer = await transact<{ ok: true; gone: Id[] }>(db, async () => {
    const entries = (await db.trash.bulkGet(entryIds)).filter((entry) => entry !== undefined);
    if (entries.length === 0) return refuse('not-found');
    const held = [];
    for (const entry of entries) held.push({ changes: await recordsInTrash(db, entry) });
    const removed = held.flatMap(({ changes }) => changes).filter(({ after }) => after === null);
    const keys: Id[] = [];
    // What was put back meanwhile in another way is no trash.
    for (const { table, key } of removed) if ((await db.table(table).get(key)) === undefined) keys.push(key);
    await db.trash.bulkDelete(entries.map(({ id }) => id));
    const gone = await forgetRecords(db, new Set(keys), held);
    return { ok: true, gone };
  });
  if (!answer.ok) return answer;
  // Together: the tab may be closed while one of them waits.
  const [everywhere] = await Promise.all([
    forgetInJournal(db, isAsked ? null : answer.gone),
    traces.forget(answer.gone),
  ]);
  return { ok: true, everywhere };
}
