import { z } from 'zod';
import { actionSchema } from './action';
import { briefingSchema } from './briefing';
import { clipSchema } from './clip';
import { figureSchema } from './figure';
import { idSchema } from './id';
import { instantSchema } from './instant';
import { meetingSchema } from './meeting';
import { sourceSchema } from './source';
import { topicSchema } from './topic';

const kept = {
  /** Made from the record and what it says, so that the same difference is known again. */
  id: idSchema,
  /** The record here. */
  recordId: idSchema,
  /** The pack that brought it, and when. */
  packId: idSchema,
  foundAt: instantSchema,
  /** What the person said of it; null while she has not. It stays, so that the same pack does not ask again. */
  settled: z.enum(['mine', 'theirs', 'both']).nullable(),
};

/** A record of a pack that says otherwise than the record here: both are kept, and the person decides. */
export const conflictSchema = z.discriminatedUnion('table', [
  z.strictObject({ ...kept, table: z.literal('meetings'), theirs: meetingSchema }),
  z.strictObject({ ...kept, table: z.literal('topics'), theirs: topicSchema }),
  z.strictObject({ ...kept, table: z.literal('actions'), theirs: actionSchema }),
  z.strictObject({ ...kept, table: z.literal('sources'), theirs: sourceSchema }),
  z.strictObject({ ...kept, table: z.literal('clips'), theirs: clipSchema }),
  z.strictObject({ ...kept, table: z.literal('briefings'), theirs: briefingSchema }),
  z.strictObject({ ...kept, table: z.literal('figures'), theirs: figureSchema }),
]);
export type Conflict = z.infer<typeof conflictSchema>;
