import { z } from 'zod';
import { figureOrderSchema } from '../model/figure-order';
import { idSchema } from '../model/id';

/** The name of the connection over which the worker, which has no reader of numbers, asks the page that nobody sees for what needs one. */
export const figuresPort = 'figures';

export const figuresPortMessageSchema = z.discriminatedUnion('kind', [
  /** What a card could not do any more; `clipId` as the card asked for it. */
  z.strictObject({ kind: z.literal('finish'), clipId: idSchema, orders: z.array(figureOrderSchema).max(100) }),
  /** The source of a clip tells more now. */
  z.strictObject({ kind: z.literal('reread'), clipId: idSchema }),
]);
export type FiguresPortMessage = z.infer<typeof figuresPortMessageSchema>;
