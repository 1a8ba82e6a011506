import { z } from 'zod';
import { checkResultSchema } from '../model/check-state';
import { type Refusal, refusalReasonSchema } from '../model/refusal';

/** What looking for the clips of the page in a tab showed; it is stored already. */
export const tabCheckedSchema = z.strictObject({ ok: z.literal(true), results: z.array(checkResultSchema).max(500) });
export type CheckTabReply = z.infer<typeof tabCheckedSchema> | Refusal;

export const checkTabReplySchema = z.union([
  tabCheckedSchema,
  z.strictObject({ ok: z.literal(false), reason: refusalReasonSchema }),
]);
