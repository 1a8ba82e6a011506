import { z } from 'zod';

/** Why a PDF file could not be read. Each has its sentence in `lib/words/pdf-words.ts`. */
export const pdfTroubleSchema = z.enum([
  /** Larger than we read. */
  'too-large',
  /** Opens with a password only. */
  'protected',
  'damaged',
  /** It did not come, or reading it took too long. */
  'slow',
  /** The browser did not hand its bytes over: Firefox, files of the computer, a site that sends something else the second time. */
  'unreachable',
]);
export type PdfTrouble = z.infer<typeof pdfTroubleSchema>;

const short = z.string().max(2_000);

/** What a PDF file says, page by page, and what it says of itself. A stranger wrote it: parse before use. */
export const pdfReadingSchema = z.strictObject({
  pageCount: z.int().positive(),
  /** From the first page on; fewer than there are where there was too much to read. */
  pages: z
    .array(
      z.strictObject({
        /** What the file calls the page ("iv"); its number where it has no names for them. */
        label: z.string().max(40),
        text: z.string().max(1_000_000),
      }),
    )
    .max(10_000),
  /** Lines of the first page that are set larger than its other text, the largest first. */
  headings: z.array(short).max(3),
  info: z.strictObject({
    title: short,
    /** Of the newer kind of metadata, XMP. */
    xmpTitle: short,
    author: short,
    publisher: short,
    /** As the file writes it: `D:20180630103000+02'00'`. */
    created: short,
    modified: short,
    language: short,
  }),
});
export type PdfReading = z.infer<typeof pdfReadingSchema>;

export const pdfAnswerSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), reading: pdfReadingSchema }),
  z.strictObject({ ok: z.literal(false), trouble: pdfTroubleSchema }),
]);
export type PdfAnswer = z.infer<typeof pdfAnswerSchema>;
