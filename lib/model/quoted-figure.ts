import { z } from 'zod';

/** A number as the minutes quote it, kept with its item so that a later figure can be held against it. */
export const quotedFigureSchema = z.strictObject({
  /** `11,267`, `70%`, as it stands. */
  printed: z.string().min(1).max(60),
  value: z.number(),
  unit: z.enum(['count', 'percent']),
  /** The sentence that it stands in, word for word. */
  sentence: z.string().max(2_000),
  /** Where `printed` begins in `sentence`, in UTF-16 code units. */
  at: z.int().nonnegative(),
});
export type QuotedFigure = z.infer<typeof quotedFigureSchema>;
