import { type Library, type LibraryTable, libraryTables } from '../model/library';
import type { Refusal } from '../model/refusal';
import { recordSchemas } from '../packs/record-schemas';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { transact } from '../store/transact';
import { findDangling } from './find-dangling';

/**
 * Puts back what was set aside as damaged, in one transaction, and never over something that is there.
 * @param from a backup: its records of the same ids, and those that others here speak of and that are gone. Null: the set aside records themselves, where
 * they can still be read
 * @returns how many records came back, and how many stay set aside
 */
export async function restoreDamaged(
  db: RapporteurDatabase,
  from: Library | null,
): Promise<{ ok: true; back: number; left: number } | Refusal> {
  return transact<{ ok: true; back: number; left: number }>(db, async () => {
    let back = 0;
    for (const { table: name, key, record } of await db.damaged.toArray()) {
      const table = libraryTables.find((known) => known === name);
      if (!table) continue;
      const isBack = await put(db, table, from ? recordOf(from, table, key) : record);
      if (isBack) back += 1;
      if (isBack || (await db.table(table).get(key)) !== undefined) await db.damaged.delete([name, key]);
    }
    // What came back may itself speak of something that is gone.
    for (let round = 0; from && round < 3; round += 1) {
      for (const { to, wanted } of await findDangling(db)) {
        for (const id of new Set(wanted)) if (await put(db, to, recordOf(from, to, id))) back += 1;
      }
    }
    return { ok: true, back, left: await db.damaged.count() };
  });
}

function recordOf(library: Library, table: LibraryTable, id: string): unknown {
  return library[table].find((record) => record.id === id);
}

/** @returns whether it was put back; not where it cannot be read, or something has its place */
async function put(db: RapporteurDatabase, table: LibraryTable, record: unknown): Promise<boolean> {
  const read = recordSchemas[table].safeParse(record);
  if (!read.success || (await db.table(table).get(read.data.id)) !== undefined) return false;
  if (await isTaken(db, table, read.data)) return false;
  await db.table(table).add(read.data);
  return true;
}

/** A clip stands on a topic once, and a meeting has one briefing. */
async function isTaken(db: RapporteurDatabase, table: LibraryTable, record: object): Promise<boolean> {
  const of = (field: string) => String(Reflect.get(record, field));
  if (table === 'tags')
    return (
      (await db.tags
        .where('[clipId+topicId]')
        .equals([of('clipId'), of('topicId')])
        .count()) > 0
    );
  return table === 'briefings' && (await db.briefings.where('meetingId').equals(of('meetingId')).count()) > 0;
}
