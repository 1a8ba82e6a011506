import { z } from 'zod';
import { idSchema } from './id';
import { instantSchema } from './instant';

/** What reading a page again showed of a clip's words. A change in digits alone is `changed`. */
export const verdictSchema = z.enum(['stands', 'changed', 'gone', 'unchecked']);
export type Verdict = z.infer<typeof verdictSchema>;

/** Why a clip could not be checked. */
export const uncheckedReasonSchema = z.enum([
  /** The person did not let us read the site. */
  'not-allowed',
  /** The page did not come: no network, or it took too long. */
  'no-answer',
  /** The site answered with an error that says nothing of the page: 401, 403, 429, 5xx. */
  'refused',
  /** A page that asks whether we are human, or to sign in. */
  'challenge',
  /** Pictures, PDF files, frames of other sites: no text that could be compared. */
  'no-text',
  /** The person ended the check before this clip's turn. */
  'cancelled',
]);
export type UncheckedReason = z.infer<typeof uncheckedReasonSchema>;

/** One look at a clip's page: does it still say so? The latest of a clip goes on its citation. */
export const verificationSchema = z.strictObject({
  id: idSchema,
  clipId: idSchema,
  checkedAt: instantSchema,
  /** The address that was read, after redirects. */
  url: z.url(),
  verdict: verdictSchema,
  /** Only where the verdict is `unchecked`. */
  reason: uncheckedReasonSchema.nullable(),
  /** The words that stand in the place of the clip's now; null where there are none. */
  found: z.string().max(100_000).nullable(),
  /** How many other places of the page have the very words: which of them was clipped is then not sure. */
  repeats: z.int().nonnegative(),
});
export type Verification = z.infer<typeof verificationSchema>;
