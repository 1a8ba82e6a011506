import { z } from 'zod';
import { idSchema } from './id';
import { instantSchema } from './instant';

/** What reading a page again showed of a clip's words. A change in digits alone is `changed`. */
export const verdictSchema = z.enum(['stands', 'changed', 'gone', 'unchecked']);
export type Verdict = z.infer<typeof verdictSchema>;

/** Why a clip could not be checked, and in one case why it is gone. */
export const uncheckedReasonSchema = z.enum([
  /** The person did not let us read the site. */
  'not-allowed',
  /** The page's address led to a site that we may not read. */
  'led-away',
  /** The browser has no network. */
  'offline',
  /** The page did not come. */
  'no-answer',
  /** It took too long to come or to let itself be read. */
  'too-slow',
  /** The tab in which it was read was closed meanwhile. */
  'tab-closed',
  /** The site answered with an error that says nothing of the page: 401, 403, 429, 5xx. */
  'refused',
  /** A page that asks whether we are human. */
  'challenge',
  /** A page that asks to sign in. */
  'sign-in',
  /** The clip is a picture. */
  'picture',
  /** The page has no text that could be compared. */
  'no-text',
  /** With `gone` only: the site says that the whole page is (404, 410). */
  'no-page',
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
  /** Where the verdict is `unchecked`; `no-page` where it is `gone`. */
  reason: uncheckedReasonSchema.nullable(),
  /** The words that stand in the place of the clip's now; null where there are none. */
  found: z.string().max(100_000).nullable(),
  /** How many other places of the page have the very words: which of them was clipped is then not sure. */
  repeats: z.int().nonnegative(),
});
export type Verification = z.infer<typeof verificationSchema>;
