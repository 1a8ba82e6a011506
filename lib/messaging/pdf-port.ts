import { z } from 'zod';

/** The name of the connection over which the worker hands the bytes of a PDF file to the page that reads them, piece by piece, and gets a `PdfAnswer`. */
export const pdfPort = 'pdf';

/** A message is JSON and may have 64 MiB, so a file comes in pieces of a few. */
export const pdfPortMessageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('piece'), base64: z.base64() }),
  z.strictObject({ kind: z.literal('read') }),
]);
export type PdfPortMessage = z.infer<typeof pdfPortMessageSchema>;
