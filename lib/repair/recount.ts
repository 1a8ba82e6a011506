import type { Dexie } from 'dexie';
import type { Counts } from '../journal/journal-entry';
import { isKept } from '../store/is-kept';
import { countsOf } from './counts-of';
import { sealsOf } from './seals-of';

export interface Recounted {
  counts: Counts;
  /** How many records, table by table, had a seal and are not there. */
  lost: Counts;
}

/**
 * Counts what is there, for a mark that says so from now on, and lets go of the seals of what is not: what they stand for was given up, and would otherwise be
 * counted down, or told of, once more. Runs in a transaction that writes every table.
 */
export async function recount(db: Dexie): Promise<Recounted> {
  const lost: Counts = {};
  for (const { name } of db.tables.filter(({ name }) => isKept(name))) {
    const there = new Set(await db.table<unknown, string>(name).toCollection().primaryKeys());
    const gone = [...(await sealsOf(db, name)).keys()].filter((key) => !there.has(key));
    if (gone.length > 0) lost[name] = gone.length;
    await db.table('seals').bulkDelete(gone.map((key) => [name, key]));
  }
  return { counts: await countsOf(db), lost };
}
