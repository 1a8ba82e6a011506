import type { Id } from '../model/id';
import type { Refusal } from '../model/refusal';
import type { TrashEntry } from '../model/trash-entry';
import type { UndoStep, UserAction } from '../model/undo-step';
import { followMoves } from './follow-moves';
import { hangsTogether } from './hangs-together';
import { keepDense } from './keep-dense';
import { keepTakenBack } from './keep-taken-back';
import type { RapporteurDatabase } from './rapporteur-database';
import { mentionedIn, touchedBy } from './references';
import { refuse } from './refuse';
import { sameValue } from './same-value';
import { systemStamps } from './stamps';
import { sweepEvidence } from './sweep-evidence';
import { transact } from './transact';

export interface TakenBack {
  ok: true;
  undoId: Id;
  /** What the person had done. */
  action: UserAction;
  /** Where it made something that she would miss: what the trash has of that. */
  trashed: TrashEntry | null;
}

/**
 * Puts every record that an action touched back as it was. Refuses with `changed-since` where a later action touched one of
 * them or leans on it, so that newer work is never lost. The step is used up; what it had made and a person would miss lies in the trash.
 * @param stepId null for the latest step
 */
export async function takeBack(
  db: RapporteurDatabase,
  stepId: Id | null,
  stamps = systemStamps,
): Promise<TakenBack | Refusal> {
  return transact<TakenBack>(db, async () => {
    const step = stepId === null ? await db.undoSteps.orderBy('sequence').last() : await db.undoSteps.get(stepId);
    if (!step) return refuse('nothing-to-undo');
    if (await wasChangedSince(db, step)) return refuse('changed-since');

    for (const { table, key } of step.changes) await db.table(table).delete(key);
    for (const { table, before } of step.changes) {
      if (before === null) continue;
      await db.table(table).put(before);
    }
    // What checking a clip showed was written without a step of its own: it goes with a clip that goes.
    const gone = step.changes.filter(({ table, before }) => table === 'clips' && before === null);
    const checks = await db.verifications
      .where('clipId')
      .anyOf(gone.map(({ key }) => key))
      .toArray();
    await db.verifications.bulkDelete(checks.map(({ id }) => id));
    if (!(await hangsTogether(db, step.changes))) return refuse('changed-since');

    await db.undoSteps.delete(step.id);
    await db.trash.delete(step.id);
    const looks = checks.map((after) => ({ table: 'verifications', key: after.id, before: null, after }));
    const undone = { ...step, doneAt: stamps.now(), changes: [...step.changes, ...looks] };
    const trashed = await keepTakenBack(db, undone);
    await followMoves(db, await keepDense(db, step.changes));
    await sweepEvidence(db, [step]);
    return { ok: true, undoId: step.id, action: step.action, trashed };
  });
}

/** Whether a record is not as the step left it, or a later step touched one of its records or leans on one that would go. */
async function wasChangedSince(db: RapporteurDatabase, step: UndoStep): Promise<boolean> {
  for (const { table, key, after } of step.changes) {
    const current: unknown = (await db.table(table).get(key)) ?? null;
    if (!sameValue(current, after)) return true;
  }
  const touched = new Set(touchedBy(step));
  const going = new Set(step.changes.filter(({ before }) => before === null).map(({ key }) => key));
  const later = await db.undoSteps.where('sequence').above(step.sequence).toArray();
  return later.some(
    (other) => touchedBy(other).some((key) => touched.has(key)) || mentionedIn(other).some((id) => going.has(id)),
  );
}
