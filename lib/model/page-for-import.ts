import { z } from 'zod';
import { refusalReasonSchema } from './refusal';

/** A page whose minutes are wanted: its mark-up without code, pictures and style, cut down to what a reader sees. */
export const pageForImportSchema = z.strictObject({
  html: z.string().max(4_000_000),
  address: z.url({ protocol: /^https?$/ }),
  title: z.string().max(1_000),
});
export type PageForImport = z.infer<typeof pageForImportSchema>;

/** What reading the page gives: it came out of an untrusted page, so parse before use. */
export const pageForImportResultSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), page: pageForImportSchema }),
  z.strictObject({ ok: z.literal(false), reason: refusalReasonSchema }),
]);
export type PageForImportResult = z.infer<typeof pageForImportResultSchema>;
