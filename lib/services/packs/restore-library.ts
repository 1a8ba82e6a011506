import { type Library, libraryTables } from '../../model/library';
import type { Refusal } from '../../model/refusal';
import { recordSchemas } from '../../packs/record-schemas';
import { acceptWhatIsThere } from '../../store/accept-what-is-there';
import type { RapporteurDatabase } from '../../store/rapporteur-database';
import { type Progress, readProgress } from '../../store/read-progress';
import { refuse } from '../../store/refuse';
import { transact } from '../../store/transact';

/**
 * Puts what a backup holds in place of everything in the store, in one transaction. It cannot be taken back by undo, and no earlier action can: whoever
 * asks for it makes a backup of what there is first.
 * @param progress how far the store was before that backup was begun: what was saved since is in none, and refused with `changed-since`
 */
export async function restoreLibrary(
  db: RapporteurDatabase,
  library: Library,
  progress: Progress,
): Promise<{ ok: true } | Refusal> {
  const putInPlace = async (): Promise<{ ok: true } | Refusal> => {
    if ((await readProgress(db)) !== progress) return refuse('changed-since');
    // What lies in the trash leans on the steps.
    for (const table of [db.undoSteps, db.trash, db.damaged]) await table.clear();
    for (const table of libraryTables) {
      const records = library[table].map((record) => recordSchemas[table].parse(record));
      await db.table(table).clear();
      await db.table(table).bulkAdd(records);
    }
    return { ok: true };
  };
  const restored = await transact(db, putInPlace, 'write');
  // Whoever puts a backup in place of a library that is missing has decided about what is missing, once it is in place.
  if (restored.ok && db.suspicion) {
    await acceptWhatIsThere(db).catch((cause) => {
      console.error('Rapporteur: the backup is in place, and what was missing before is still asked about.', cause);
    });
  }
  return restored;
}
