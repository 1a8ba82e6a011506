import { z } from 'zod';
import { idSchema } from './id';
import { instantSchema } from './instant';

/** One clip on one topic. A clip has any number of tags; a clip without any is in the inbox. */
export const tagSchema = z.strictObject({
  id: idSchema,
  clipId: idSchema,
  topicId: idSchema,
  /** 0-based place among the topic's clips. */
  position: z.int().nonnegative(),
  /** False keeps the clip on the topic and out of its briefing. */
  included: z.boolean(),
  taggedAt: instantSchema,
});
export type Tag = z.infer<typeof tagSchema>;
