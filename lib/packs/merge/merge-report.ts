import type { LibraryTable } from '../../model/library';

/** What became of the records of a pack, for the person. */
export interface MergeReport {
  /** Per table: what was not here, what was here and was completed, what was here as it is. */
  tables: Map<LibraryTable, { added: number; completed: number; same: number }>;
  /** Clips of the pack that were here already under another id: each is one more time that the clip was seen. */
  seenAgain: number;
  /** Records that say otherwise here, found by this merge. */
  conflicts: number;
}

/** A report of nothing. */
export function emptyReport(): MergeReport {
  return { tables: new Map(), seenAgain: 0, conflicts: 0 };
}

/** Counts a record. */
export function countRecord(report: MergeReport, table: LibraryTable, what: 'added' | 'completed' | 'same'): void {
  const counts = report.tables.get(table) ?? { added: 0, completed: 0, same: 0 };
  report.tables.set(table, { ...counts, [what]: counts[what] + 1 });
}
