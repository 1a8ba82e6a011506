import { z } from 'zod';
import { idSchema } from './id';
import { instantSchema } from './instant';
import { uncheckedReasonSchema, verdictSchema } from './verification';

/** Clips that one check takes at most. */
export const mostChecked = 5_000;

/** What became of one clip in a check. */
export const checkResultSchema = z.strictObject({
  clipId: idSchema,
  verdict: verdictSchema,
  reason: uncheckedReasonSchema.nullable(),
});
export type CheckResult = z.infer<typeof checkResultSchema>;

/** A check under way or ended, as the worker keeps it in the browser's memory; what it found is in the store already. */
export const checkStateSchema = z.strictObject({
  checkId: idSchema,
  startedAt: instantSchema,
  /** `interrupted`: the worker was ended in the middle. `failed`: the store refused. */
  status: z.enum(['running', 'done', 'cancelled', 'interrupted', 'failed']),
  /** In the order in which they are checked. */
  clipIds: z.array(idSchema).max(mostChecked),
  results: z.array(checkResultSchema).max(mostChecked),
  /** Sites that are being read at the moment. */
  reading: z.array(z.string()).max(10),
  /** Tabs that the check opened, to be closed whatever happens. */
  tabs: z.array(z.int()).max(10),
});
export type CheckState = z.infer<typeof checkStateSchema>;
