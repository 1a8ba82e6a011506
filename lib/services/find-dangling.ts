import { type LibraryTable, libraryTables } from '../model/library';
import { neededReferences } from '../packs/needed-references';
import type { RapporteurDatabase } from '../store/rapporteur-database';

/** Records that cannot be without another one, which is gone. */
export interface Dangling {
  table: LibraryTable;
  field: string;
  /** Where it should stand. */
  to: LibraryTable;
  /** The ids that are spoken of and not there, one for each record that does. */
  wanted: string[];
}

/** All records of the store that speak of one that is gone, as damage may leave them; nothing where all is as it should be. */
export async function findDangling(db: RapporteurDatabase): Promise<Dangling[]> {
  const found: Dangling[] = [];
  for (const table of libraryTables) {
    for (const [field, to] of neededReferences[table] ?? []) {
      const there = new Set<string>(await db.table<unknown, string>(to).toCollection().primaryKeys());
      const wanted: string[] = [];
      await db.table<object, string>(table).each((record) => {
        const id = String(Reflect.get(record, field));
        if (!there.has(id)) wanted.push(id);
      });
      if (wanted.length > 0) found.push({ table, field, to, wanted });
    }
  }
  return found;
}
