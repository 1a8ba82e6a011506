import { amendParsed } from './amend-parsed';
import type { RapporteurDatabase } from './rapporteur-database';
import { parsers, type Records } from './records';

/**
 * Writes into a record what became known of it after it was stored, without a step of its own: it is nothing that the person did. Every undo
 * step and every entry of the trash that holds the record is told too, so that what it takes back or brings back knows it as well. Runs inside a transaction.
 */
export function amendRecord<T extends 'clips' | 'sources'>(
  db: RapporteurDatabase,
  table: T,
  id: string,
  change: (record: Records[T]) => Records[T],
): Promise<void> {
  return amendParsed(db, { table, id, parse: parsers[table] }, change);
}
