import type { Difference } from './difference-of';

/** A figure that stands otherwise than it did. */
export interface FigureMove {
  /** Label of the row and heading of the column; empty outside of tables. */
  row: string;
  column: string;
  before: string;
  after: string;
  /** Null where we cannot be sure what the two numbers are, or whether they can be held against each other. */
  difference: Difference | null;
}
