import { z } from 'zod';
import { captureRequestSchema } from '../model/capture-request';
import { type Id, idSchema } from '../model/id';
import type { Refusal } from '../model/refusal';

/** What our own pages may ask of the worker; nobody else may. */
export const pageToWorkerSchema = z.discriminatedUnion('type', [
  /** Clip the tab. `clipId` is made by the asker, so that asking again cannot store twice. */
  z.strictObject({ type: z.literal('clip-tab'), clipId: idSchema, tabId: z.int(), request: captureRequestSchema }),
  /** Import the tab as minutes. `clipId`: the clip that the card made of it by opening, to be taken back. */
  z.strictObject({ type: z.literal('import-page'), tabId: z.int(), clipId: idSchema }),
  /** The active agenda changed: the context menus follow. */
  z.strictObject({ type: z.literal('agenda-changed') }),
]);
export type PageToWorker = z.infer<typeof pageToWorkerSchema>;

/** The answer to `clip-tab`. Only `saved` with the asker's own id means saved; silence or anything else means ask again. */
export type ClipTabReply = { ok: true; saved: Id } | Refusal;

/** The answer to `import-page`: the desk is open and has the page, or why not. */
export type ImportPageReply = { ok: true } | Refusal;
