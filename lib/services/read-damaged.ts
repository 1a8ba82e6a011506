import { recordText } from '../journal/record-text';
import { libraryTables } from '../model/library';
import { recordSchemas } from '../packs/record-schemas';
import type { Damaged } from '../store/damaged';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { recordTitle } from '../store/record-title';

export interface SetAside extends Damaged {
  /** Its first words; empty where it has none that can be read. */
  title: string;
  /** Fields that are no longer what such a record has; empty where all of it can be read. */
  unreadable: string[];
}

/**
 * What was set aside as damaged, in the order in which it was found, and how it can be recognised.
 * @returns also all of it as the text of a file
 */
export async function readDamaged(db: RapporteurDatabase): Promise<{ entries: SetAside[]; text: string }> {
  const damaged = (await db.damaged.toArray()).sort((a, b) => (a.foundAt < b.foundAt ? -1 : 1));
  const entries = damaged.map((entry) => ({
    ...entry,
    title: recordTitle(entry.table, entry.record),
    unreadable: unreadableFields(entry),
  }));
  return { entries, text: recordText(damaged).json };
}

function unreadableFields({ table: name, record }: Damaged): string[] {
  const table = libraryTables.find((known) => known === name);
  const read = table && recordSchemas[table].safeParse(record);
  if (!read || read.success) return [];
  return [...new Set(read.error.issues.map(({ path }) => String(path[0] ?? name)))];
}
