import type { Counts, JournalPlace } from '../journal/journal-entry';
import { schemaVersion } from './database-schema';

/** How far the store is. Written in the transaction that it counts, and copied to where IndexedDB cannot lose it. */
export interface Mark extends Omit<JournalPlace, 'version'> {
  id: 'mark';
}

/** The mark of a store that was made just now. */
export function firstMark(): Mark {
  return { id: 'mark', storeId: crypto.randomUUID(), sequence: 0, counts: {} };
}

export function placeOf({ storeId, sequence, counts }: Mark): JournalPlace {
  return { storeId, sequence, version: schemaVersion, counts };
}

/** How many records of a table a mark speaks of. */
export function countOf(counts: Counts, table: string): number {
  return Object.hasOwn(counts, table) ? (counts[table] ?? 0) : 0;
}
