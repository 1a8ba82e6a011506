import { type Library, libraryTables } from '../../model/library';
import type { RapporteurDatabase } from '../../store/rapporteur-database';
import { standInSource } from '../../store/stand-in-source';

/** Everything that the store holds, as it was at one moment. A clip whose source is gone gets what can still be said of it. */
export async function readLibrary(db: RapporteurDatabase): Promise<Library> {
  const tables = libraryTables.map((name) => db.table(name));
  const read = await db.transaction('r', tables, () => Promise.all(tables.map((table) => table.toArray())));
  const entries = libraryTables.map((name, index) => [name, read[index]] as const);
  // Each table holds its own records: the store parsed them on their way in.
  const library = Object.fromEntries(entries) as unknown as Library;
  const there = new Set(library.sources.map(({ id }) => id));
  const missing = new Map(
    library.clips.filter(({ sourceId }) => !there.has(sourceId)).map((clip) => [clip.sourceId, clip]),
  );
  return { ...library, sources: [...library.sources, ...[...missing.values()].map(standInSource)] };
}
