import { z } from 'zod';
import { blockSchema } from './content-block';
import { idSchema } from './id';
import { quotedFigureSchema } from './quoted-figure';
import { writtenTextSchema } from './written-block';

/** An agenda item of one meeting, with what the person writes for it. */
export const topicSchema = z.strictObject({
  id: idSchema,
  meetingId: idSchema,
  /** 0-based place on the agenda; the person sees `position + 1`. */
  position: z.int().nonnegative(),
  title: z.string().min(1).max(300),
  /** What is new, in the person's own words. */
  summary: writtenTextSchema,
  /** What the person means to say on this item. */
  lineToTake: writtenTextSchema,
  /** What the meeting is asked to decide. */
  ask: writtenTextSchema,
  /** Who leads it, as the minutes or the agenda name them. */
  owner: z.string().max(200),
  /** What was said on it at this meeting, word for word from the minutes; empty before they are imported. */
  said: z.array(blockSchema),
  /** The numbers that the minutes quote on it. */
  figures: z.array(quotedFigureSchema).max(1_000),
  /** The topic of an earlier meeting that it goes on with. */
  carriedFromId: idSchema.nullable(),
});
export type Topic = z.infer<typeof topicSchema>;
