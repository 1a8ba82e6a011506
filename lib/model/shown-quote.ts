import { z } from 'zod';

/**
 * How a quote is shown where it is not shown whole. The quote itself never changes: words can be cut, which leaves a visible
 * ellipsis, or all of it can be replaced by what the person says in her own words, which is then no quotation.
 */
export const shownQuoteSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('cut'),
    /** Ranges that are left out, in UTF-16 code units of `textOfBlocks`; ascending, apart from one another. */
    cuts: z
      .array(z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() }))
      .min(1)
      .max(500),
  }),
  z.strictObject({ kind: z.literal('paraphrase'), text: z.string().min(1).max(5_000) }),
]);
export type ShownQuote = z.infer<typeof shownQuoteSchema>;
