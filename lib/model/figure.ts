import { z } from 'zod';
import { figureFactsSchema } from './figure-facts';
import { idSchema } from './id';
import { instantSchema } from './instant';

/** The facts of a figure that the person may set. */
export const settledFactSchema = z.enum([
  ...(['value', 'unit', 'what', 'measure', 'basis', 'place', 'period', 'asOf', 'qualifier', 'status'] as const),
]);
export type SettledFact = z.infer<typeof settledFactSchema>;

/** A number that the person took from a clip. "Figure" always means a number; a picture is an image. */
export const figureSchema = z.strictObject({
  ...figureFactsSchema.shape,
  id: idSchema,
  clipId: idSchema,
  /** The figure that it is a part of. */
  partOfId: idSchema.nullable(),
  /** Of a percentage: the whole, and the number that is that share of it. */
  shareOfId: idSchema.nullable(),
  shareIsId: idSchema.nullable(),
  /** What the person said, where her word stands against or beside the source's. */
  settled: z.array(settledFactSchema).max(20),
  /**
   * Figures with the same one are one series, whatever is read of them: the person joined them, or parted them from the others.
   * Null: it belongs with those that measure the same.
   */
  indicatorId: idSchema.nullable(),
  takenAt: instantSchema,
});
export type Figure = z.infer<typeof figureSchema>;
