import { z } from 'zod';
import { minutesDocumentSchema } from '../../lib/model/minutes-document';
import { minutesReadingSchema } from '../../lib/model/minutes-reading';
import { refusalReasonSchema } from '../../lib/model/refusal';

/** What the thread that reads a document says of it: it has handled what a stranger wrote, so it is checked like a stranger's. */
export const readAnswerSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), document: minutesDocumentSchema, reading: minutesReadingSchema }),
  z.strictObject({ ok: z.literal(false), reason: refusalReasonSchema }),
]);
export type ReadAnswer = z.infer<typeof readAnswerSchema>;
