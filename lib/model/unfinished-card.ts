import { z } from 'zod';
import { figureOrderSchema } from './figure-order';
import { idSchema } from './id';
import { wantedTagSchema } from './wanted-tag';

/** What a clip card was asked for and has not stored yet. */
export const unfinishedCardSchema = z.strictObject({
  clipId: idSchema,
  /** null: as it is. */
  note: z.string().max(20_000).nullable(),
  /** What is being typed from a picture. */
  typed: z.string().max(500).optional(),
  tags: z.array(wantedTagSchema).max(100),
  /** What to do with the figures of the clip. */
  figures: z.array(figureOrderSchema).max(100).optional(),
});
export type UnfinishedCard = z.infer<typeof unfinishedCardSchema>;
