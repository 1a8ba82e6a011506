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

const fields = {
  meetings: meetingSchema.shape,
  topics: topicSchema.shape,
  actions: actionSchema.shape,
  sources: sourceSchema.shape,
  clips: clipSchema.shape,
  briefings: briefingSchema.shape,
  figures: figureSchema.shape,
};
const shapes = new Map<string, Map<string, z.ZodType>>(
  Object.entries(fields).map(([table, shape]) => [table, new Map(Object.entries(shape))]),
);

/** What a pack says of one field of a record, where it says otherwise here: both are kept, and the person decides. */
export const conflictSchema = z
  .strictObject({
    /** Made from the field and what the pack says, so that the same difference is known again. */
    id: idSchema,
    table: z.enum(['meetings', 'topics', 'actions', 'sources', 'clips', 'briefings', 'figures']),
    recordId: idSchema,
    field: z.string().max(40),
    theirs: z.unknown(),
    packId: idSchema,
    foundAt: instantSchema,
    /** What the person said of it; null while she has not. It stays, so that the same pack does not ask again. */
    settled: z.enum(['mine', 'theirs', 'both']).nullable(),
  })
  .refine(({ table, field, theirs }) => shapes.get(table)?.get(field)?.safeParse(theirs).success === true, {
    path: ['theirs'],
  });
export type Conflict = z.infer<typeof conflictSchema>;
export type ConflictTable = Conflict['table'];
