import { z } from 'zod';
import { idSchema } from './id';
import { selectorSchema } from './selector';

/** What the locating script is asked to look for on a page. */
export const lookRequestSchema = z.strictObject({
  clips: z
    .array(
      z.strictObject({
        clipId: idSchema,
        /** The words as they were clipped. */
        quote: z.string(),
        selectors: z.array(selectorSchema),
      }),
    )
    .max(500),
  /** The clip to scroll to and mark; null where the page is only read. */
  mark: idSchema.nullable(),
});
export type LookRequest = z.infer<typeof lookRequestSchema>;
