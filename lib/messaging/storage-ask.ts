import { z } from 'zod';

const keys = z.array(z.string().max(64)).max(8);

/**
 * What a page to which the browser gives no storage of settings has the worker do with it: Chromium's offscreen documents have `runtime` alone
 * (https://developer.chrome.com/docs/extensions/reference/api/offscreen).
 */
export const storageAskSchema = z.strictObject({
  type: z.literal('storage'),
  area: z.enum(['local', 'session']),
  get: keys.exactOptional(),
  /** JSON of an object of settings. */
  set: z.string().max(100_000).exactOptional(),
  remove: keys.exactOptional(),
});
export type StorageAsk = z.infer<typeof storageAskSchema>;

/** `found` is what `get` asked for. Anything else, silence too, means that it was not done. */
export interface StorageReply {
  ok: true;
  found: Record<string, unknown>;
}
