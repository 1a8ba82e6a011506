import { z } from 'zod';
import { clipContentSchema } from './clip-content';
import { directionSchema } from './direction';
import { idSchema } from './id';
import { instantSchema } from './instant';
import { selectorSchema } from './selector';

/** One thing kept from a page: what it is, where it stood, and what the person says about it. */
export const clipSchema = z.strictObject({
  id: idSchema,
  sourceId: idSchema,
  snapshotId: idSchema.nullable(),
  content: clipContentSchema,
  /** SHA-256 of kind, canonical address and quote (or target), hexadecimal: "you have clipped this before". */
  contentHash: z.string().length(64),
  /** The address that the tab showed. */
  pageUrl: z.url(),
  canonicalUrl: z.url(),
  selectors: z.array(selectorSchema),
  /** Address that scrolls to the quote in a browser; null where no fragment finds it and nothing else. */
  fragmentUrl: z.url().nullable(),
  /** BCP 47 tag of the clipped text; empty where the page does not say. */
  lang: z.string().max(35),
  dir: directionSchema,
  note: z.string().max(20_000),
  clippedAt: instantSchema,
});
export type Clip = z.infer<typeof clipSchema>;
