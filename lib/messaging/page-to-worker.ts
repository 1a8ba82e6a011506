import { z } from 'zod';
import { captureRequestSchema } from '../model/capture-request';
import { type Id, idSchema } from '../model/id';
import type { Refusal } from '../model/refusal';
import { storageAskSchema } from './storage-ask';

/** What our own pages may ask of the worker; nobody else may. */
export const pageToWorkerSchema = z.discriminatedUnion('type', [
  /** Clip the tab. `clipId` is made by the asker, so that asking again cannot store twice. */
  z.strictObject({
    type: z.literal('clip-tab'),
    clipId: idSchema,
    tabId: z.int().nonnegative(),
    request: captureRequestSchema,
  }),
  /** Import the tab as minutes. `clipId`: the clip that the card made of it by opening, to be taken back. */
  z.strictObject({ type: z.literal('import-page'), tabId: z.int().nonnegative(), clipId: idSchema }),
  /** Photograph what the tab shows and open the page on which a part of it is chosen. `clipId`: the card's own clip. */
  z.strictObject({ type: z.literal('take-screen'), tabId: z.int().nonnegative(), clipId: idSchema }),
  /** That page asks for the photograph, which the worker then forgets. */
  z.strictObject({ type: z.literal('held-screen'), id: idSchema }),
  /** Open the page of a clip, scroll to its words and mark them. Answered with a `ShowReply`. */
  z.strictObject({ type: z.literal('show-clip'), clipId: idSchema }),
  /** Look for the clips of the page in a tab, but for the one that the card just made of it. Answered with a `CheckTabReply`. */
  z.strictObject({ type: z.literal('check-tab'), tabId: z.int().nonnegative(), clipId: idSchema }),
  /** The active agenda changed: the context menus follow. */
  z.strictObject({ type: z.literal('agenda-changed') }),
  /** Read or write a setting. Answered with a `StorageReply`, or not at all. */
  storageAskSchema,
]);
export type PageToWorker = z.infer<typeof pageToWorkerSchema>;

/**
 * The answer to `clip-tab`. Only `saved` with the asker's own id means saved; silence or anything else means ask again. `unselectable`:
 * the page was clipped instead of words, as it lets none be selected.
 */
export type ClipTabReply = { ok: true; saved: Id; unselectable?: true } | Refusal;

/** The answer to `import-page`: the desk is open and has the page, or why not. */
export type ImportPageReply = { ok: true } | Refusal;

/** The answer to `take-screen`: the page is open, or why not. */
export type TakeScreenReply = { ok: true } | Refusal;
