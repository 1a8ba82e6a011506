import type { Dexie } from 'dexie';
import type { Counts } from '../journal/journal-entry';
import { isKept } from '../store/is-kept';

/** How many records are really there, table by table; empty tables are left out, as in a mark. */
export async function countsOf(db: Dexie): Promise<Counts> {
  const counts: Counts = {};
  for (const { name } of db.tables.filter(({ name }) => isKept(name))) {
    const count = await db.table(name).count();
    if (count > 0) counts[name] = count;
  }
  return counts;
}
