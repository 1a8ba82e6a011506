/** What became of one record: its new content, or null where it was removed. */
export interface JournalChange {
  table: string;
  key: string;
  record: unknown;
}

/** How many records each table holds. */
export type Counts = Record<string, number>;

/** What stands in front of everything in the journal: of which store it speaks, and how far that store was. */
export interface JournalPlace {
  /** Made when the store was made: two stores never share one. */
  storeId: string;
  /** Grows by one with each transaction that wrote. */
  sequence: number;
  /** Version of the database that wrote it. */
  version: number;
  counts: Counts;
}

/**
 * A line of the journal. `action` is one transaction. `part` is a piece of the whole store as it was at `sequence`, numbered from 0; `end` says that
 * all parts of it were written, and how many: without it the parts count for nothing.
 */
export type JournalEntry =
  | (JournalPlace & { kind: 'action'; changes: JournalChange[] })
  | (JournalPlace & { kind: 'part'; part: number; changes: JournalChange[] })
  | (JournalPlace & { kind: 'end'; parts: number });
