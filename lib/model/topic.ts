import { z } from 'zod';
import { idSchema } from './id';

/** An agenda item of one meeting, with what the person writes for it. */
export const topicSchema = z.strictObject({
  id: idSchema,
  meetingId: idSchema,
  /** 0-based place on the agenda; the person sees `position + 1`. */
  position: z.int().nonnegative(),
  title: z.string().min(1).max(300),
  /** What the person means to say on this item. */
  lineToTake: z.string().max(20_000),
  /** What the meeting is asked to decide. */
  ask: z.string().max(20_000),
});
export type Topic = z.infer<typeof topicSchema>;
