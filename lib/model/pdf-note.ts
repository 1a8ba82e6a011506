import { z } from 'zod';
import { pdfTroubleSchema } from './pdf-reading';

/** How far the reading of the file behind a clip has come. No note: nothing is to be said. */
export const pdfNoteSchema = z.discriminatedUnion('state', [
  /** `since`: milliseconds since 1970; a worker that died leaves it standing. */
  z.strictObject({ state: z.literal('reading'), since: z.number() }),
  z.strictObject({ state: z.literal('trouble'), trouble: pdfTroubleSchema }),
]);
export type PdfNote = z.infer<typeof pdfNoteSchema>;
