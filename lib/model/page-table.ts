import { z } from 'zod';
import { tableContentSchema } from './clip-content';

const lineSchema = z.strictObject({ text: z.string().max(500), heading: z.boolean() });

/** A table as the capture script read it, with what stands around it: which of that names and explains the table is decided outside of the page. */
export const pageTableSchema = tableContentSchema.omit({ notes: true, rowCount: true, columnCount: true }).extend({
  /** Lines just before and after it, nearest first. */
  before: z.array(lineSchema).max(20),
  after: z.array(lineSchema).max(20),
  /** Rows of one cell in the table, below those that were selected. */
  below: z.array(z.string()),
  /** The rows of its body in the mark-up, read or not. */
  rowsThere: z.int().nonnegative(),
  /** Its columns, read or not. */
  columnsThere: z.int().nonnegative(),
  /** `aria-rowcount`: all its rows, with those of the heading. */
  rowsStated: z.int().nonnegative().nullable(),
});
export type PageTable = z.infer<typeof pageTableSchema>;
