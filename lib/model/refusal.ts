import { z } from 'zod';

/** Why something the person asked for was not done. Each has its sentence in `lib/words`. */
export const refusalReasonSchema = z.enum([
  // capture
  'browser-page',
  'store-page',
  'pdf-viewer',
  'empty-page',
  'still-loading',
  'challenge-page',
  'no-access',
  'no-tab',
  'image-unreadable',
  'image-too-large',
  'other-page-in-front',
  'screen-unreadable',
  'screen-gone',
  'selection-too-large',
  'link-unsafe',
  'unreadable-draft',
  'no-answer',
  'stale-page',
  // documents
  'not-minutes',
  'document-kind',
  'document-too-large',
  'document-empty',
  'document-protected',
  'document-scanned',
  'document-unsafe',
  'document-unreadable',
  // figures
  'unlike-figures',
  // store
  'storage-full',
  'storage-failed',
  'newer-data',
  'library-missing',
  'not-shown',
  'not-found',
  'invalid-input',
  'changed-since',
  'nothing-to-undo',
]);
export type RefusalReason = z.infer<typeof refusalReasonSchema>;

/** An expected refusal is a value. `text` is what the person would lose otherwise: it stays on screen with a Copy button. */
export interface Refusal {
  ok: false;
  reason: RefusalReason;
  text?: string;
}
