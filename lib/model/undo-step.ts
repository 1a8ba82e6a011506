import { z } from 'zod';
import { idSchema } from './id';
import { instantSchema } from './instant';

/** How to take back one user action: each record it touched, as it was before (null: it did not exist) and after. */
export const undoStepSchema = z.strictObject({
  id: idSchema,
  /** Grows by one with each step: the order of the actions. */
  sequence: z.int().positive(),
  doneAt: instantSchema,
  /** What the person did, for "Undo: …"; the words stand in the catalogue. */
  action: z.enum([
    'clip',
    'tag',
    'untag',
    'move',
    'note',
    'delete-clips',
    'create-meeting',
    'edit-meeting',
    'delete-meeting',
    'activate-meeting',
    'add-topics',
    'rename-topic',
    'move-topic',
    'merge-topics',
    'delete-topic',
    'write-topic',
    'include-clip',
    'edit-source',
    'import-minutes',
    'add-action',
    'edit-action',
    'action-status',
    'delete-action',
    'pin-clip',
    'show-quote',
    'write-quote',
    'mark-clip',
    'keep-organisations',
    'type-value',
    'take-figures',
    'edit-figure',
    'remove-figure',
    'join-series',
    'part-series',
    'edit-briefing',
    'write-briefing',
    'keep-version',
    'delete-version',
    'import-pack',
    'settle-conflict',
    'put-back',
    'set-retention',
  ]),
  changes: z.array(
    z.strictObject({
      table: z.string(),
      key: z.string(),
      before: z.unknown().nullable(),
      after: z.unknown().nullable(),
    }),
  ),
});
export type UndoStep = z.infer<typeof undoStepSchema>;
export type UserAction = UndoStep['action'];
