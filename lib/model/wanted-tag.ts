import { z } from 'zod';
import { idSchema } from './id';

/** A topic by its number on the active agenda (1 is the first) or by its id, and how it shall be; `tagged: null` turns it round. */
export const wantedTagSchema = z.strictObject({
  topic: z.union([z.strictObject({ number: z.int().min(1).max(10) }), z.strictObject({ id: idSchema })]),
  tagged: z.boolean().nullable(),
});
export type WantedTag = z.infer<typeof wantedTagSchema>;
