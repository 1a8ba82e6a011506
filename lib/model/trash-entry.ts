import { z } from 'zod';
import { idSchema } from './id';
import { instantSchema } from './instant';
import { undoStepSchema } from './undo-step';

/** Something that the person deleted, or made and took back, kept for 30 days. It has the id of the undo step of its deletion or its making. */
export const trashEntrySchema = z.strictObject({
  id: idSchema,
  deletedAt: instantSchema,
  action: undoStepSchema.shape.action,
  /** What it was: the records that a person would name, with the first words of each. */
  what: z.array(z.strictObject({ table: z.string(), key: z.string(), title: z.string().max(200) })),
  /** The titles of the meetings it was of, as they were. */
  meetings: z.array(z.string().max(300)),
  /** Its records; null as long as the undo step has them. Of what was taken back, the way from after the undo to before it. */
  changes: undoStepSchema.shape.changes.nullable(),
});
export type TrashEntry = z.infer<typeof trashEntrySchema>;
