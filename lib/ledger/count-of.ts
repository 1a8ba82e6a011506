import type { Counts } from '../journal/journal-entry';

/** How many records of a table a mark speaks of. */
export function countOf(counts: Counts, table: string): number {
  return Object.hasOwn(counts, table) ? (counts[table] ?? 0) : 0;
}
