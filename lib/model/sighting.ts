import { z } from 'zod';
import { idSchema } from './id';
import { instantSchema } from './instant';

/** The same words of the same page, clipped again: what is there already is one clip that was seen twice. */
export const sightingSchema = z.strictObject({
  id: idSchema,
  clipId: idSchema,
  seenAt: instantSchema,
  /** The page as it described itself then. */
  sourceId: idSchema,
  snapshotId: idSchema.nullable(),
});
export type Sighting = z.infer<typeof sightingSchema>;
