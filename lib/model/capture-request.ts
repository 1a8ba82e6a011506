import { z } from 'zod';

/** What the person pointed at. `auto` is the clip card: the selection if there is one, else the page. */
export const captureRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('auto') }),
  z.strictObject({ kind: z.literal('page') }),
  z.strictObject({ kind: z.literal('selection') }),
  z.strictObject({ kind: z.literal('link'), linkUrl: z.string() }),
  z.strictObject({ kind: z.literal('image'), srcUrl: z.string() }),
]);
export type CaptureRequest = z.infer<typeof captureRequestSchema>;
