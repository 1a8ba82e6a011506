import { replay } from '../../journal/replay';
import { emptyLibrary, type Library, libraryTables } from '../../model/library';
import { closedLibrary } from '../../packs/closed-library';
import { recordSchemas } from '../../packs/record-schemas';
import { schemaVersion } from '../../store/database-schema';
import { upgradeRecord } from '../../store/upgrade-record';

/**
 * The library that was kept before an upgrade, as this version has it.
 * @param text its lines (`keeping/keep-older-store.ts`)
 * @returns null where the file is not whole; a record that does not fit this version is left out
 */
export function readOlderLibrary(text: string): Library | null {
  const kept = replay([text], null, upgradeRecord);
  if (!kept || kept.refused > 0 || kept.version > schemaVersion) return null;
  const library = emptyLibrary();
  for (const { table: name, record } of kept.records.values()) {
    const table = libraryTables.find((known) => known === name);
    if (!table) continue;
    const read = recordSchemas[table].safeParse(record);
    // Each schema gives records of its own table, which the compiler does not follow through a variable.
    if (read.success) (library[table] as unknown[]).push(read.data);
  }
  return closedLibrary(library);
}
