import { Dexie } from 'dexie';
import type { Damaged } from '../store/damaged';

/** What is to be put into a table. */
export interface ToPut {
  table: string;
  key: string;
  record: unknown;
}

/**
 * Puts records into a table, the first ones first. One whose place under a unique index is taken is kept apart: where the line is missing that removed it, the
 * journal still has it beside what came after it.
 * @returns the keys of what was set aside
 */
export async function putOrSetAside(db: Dexie, table: string, records: ToPut[], now: string): Promise<Set<string>> {
  const refused: ToPut[] = [];
  await db
    .table(table)
    .bulkPut(records.map(({ record }) => record))
    .catch(Dexie.BulkError, ({ failuresByPos }) => {
      refused.push(...records.filter((_, position) => position in failuresByPos));
    });
  const damaged = refused.map(({ key, record }) => ({ table, key, record, foundAt: now }) satisfies Damaged);
  await db.table('damaged').bulkPut(damaged);
  return new Set(refused.map(({ key }) => key));
}
