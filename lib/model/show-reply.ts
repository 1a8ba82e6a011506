import { z } from 'zod';
import { type Refusal, refusalReasonSchema } from './refusal';

/** What came of showing a clip on its page, beside the page having been opened. */
export const shownSchema = z.strictObject({
  ok: z.literal(true),
  /**
   * `marked`: the very words. `approximate`: what stands in their place. `absent`: they are not there any more. `opened`: we may not read that
   * page. `wordless`: there are no words to look for. `at-page`: a PDF file, at the page of the clip. `silent`: the page did not come.
   */
  shown: z.enum(['marked', 'approximate', 'absent', 'opened', 'wordless', 'at-page', 'silent']),
  /** What the person would have to let us read, as the browser names it; null where there is nothing to ask for. */
  origin: z.string().nullable(),
  /** Whether the address itself has the browser mark the words. */
  byBrowser: z.boolean(),
});
export type Shown = z.infer<typeof shownSchema>;
export type ShowReply = Shown | Refusal;

export const showReplySchema = z.union([
  shownSchema,
  z.strictObject({ ok: z.literal(false), reason: refusalReasonSchema }),
]);
