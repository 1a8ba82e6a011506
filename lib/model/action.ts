import { z } from 'zod';
import { idSchema } from './id';
import { instantSchema } from './instant';
import { partialDateSchema } from './partial-date';

export const actionStatusSchema = z.enum(['open', 'ongoing', 'done', 'dropped']);
export type ActionStatus = z.infer<typeof actionStatusSchema>;

/** Something that happened to an action: a meeting raised it, minutes spoke of it again, its status changed. */
export const actionEventSchema = z.strictObject({
  at: instantSchema,
  kind: z.enum(['raised', 'reported', 'status']),
  /** The meeting whose minutes say so; null where the person did it between meetings. */
  meetingId: idSchema.nullable(),
  status: actionStatusSchema,
});
export type ActionEvent = z.infer<typeof actionEventSchema>;

/** A follow-up that a meeting agreed: who does what until when. One record over all meetings that speak of it. */
export const actionSchema = z.strictObject({
  id: idSchema,
  /** The meeting that raised it. */
  meetingId: idSchema,
  /** The agenda item of that meeting it belongs to; null where the minutes do not say. */
  topicId: idSchema.nullable(),
  /** 0-based place among the actions of its meeting. */
  position: z.int().nonnegative(),
  text: z.string().min(1).max(4_000),
  /** Organisations or persons as they are named; `all` stands for everybody. */
  owners: z.array(z.string().min(1).max(200)).max(50),
  due: partialDateSchema.nullable(),
  /** The due date in the words of the minutes, `end of next week`; empty where none is stated. */
  dueAsWritten: z.string().max(200),
  status: actionStatusSchema,
  /**
   * As it came about, not by times throughout: what is said here goes to the end, minutes before those of a later meeting. What a pack brings keeps its
   * order and stands behind what it knew before: by times where both have one status, at the end where nothing ranks the two (`merge/join-history.ts`).
   */
  history: z.array(actionEventSchema).max(500),
  /** Clips pinned to it as evidence, in the order in which they were pinned. */
  clipIds: z.array(idSchema).max(200),
});
export type Action = z.infer<typeof actionSchema>;
