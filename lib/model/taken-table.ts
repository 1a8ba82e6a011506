/** How a clipped table goes into another program. */
export type TableForm = 'word' | 'markdown' | 'csv';

/** A table on its way into another program. */
export interface TakenTable {
  text: string;
  /** What word processors take of it; null where it is text alone. */
  html: string | null;
  /** Of a file of it. */
  fileName: string;
}
