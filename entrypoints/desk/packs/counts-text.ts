import { type Library, libraryTables } from '../../../lib/model/library';
import { packWords } from '../../../lib/words/pack-words';

/** What a person counts; tags and settings are no things to her. */
const told = libraryTables.filter((table) => !['tags', 'settings', 'sightings', 'conflicts', 'images'].includes(table));

/** "12 clips, 3 topics": what a library holds; empty where it holds nothing. */
export function countsText(library: Library): string {
  return packWords.list(
    told.flatMap((table) => (library[table].length > 0 ? [packWords.tables[table](library[table].length)] : [])),
  );
}
