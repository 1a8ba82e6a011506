import { type Library, libraryTables } from '../../../lib/model/library';

/** A library with the records of each table in the order of their ids: two that hold the same are equal. */
export function sortedLibrary(library: Library): Library {
  return Object.assign(
    { ...library },
    Object.fromEntries(
      libraryTables.map((table) => [table, [...library[table]].sort((a, b) => (a.id < b.id ? -1 : 1))]),
    ),
  );
}
