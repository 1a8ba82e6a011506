import { z } from 'zod';
import { checkStateSchema, mostChecked } from '../model/check-state';
import { idSchema } from '../model/id';

/**
 * The name of the connection over which the desk starts and follows checks. It breaks when the worker ends; whoever follows connects
 * anew, and the new worker tells how far the check came.
 */
export const checkPort = 'check';

/** What the desk may ask over it. */
export const checkOrderSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('start'), clipIds: z.array(idSchema).min(1).max(mostChecked) }),
  z.strictObject({ type: z.literal('cancel') }),
]);
export type CheckOrder = z.infer<typeof checkOrderSchema>;

/** What the worker tells at once and after every change: the latest check, or that there was none since the browser started. */
export const checkNewsSchema = z.strictObject({ check: checkStateSchema.nullable() });
export type CheckNews = z.infer<typeof checkNewsSchema>;
