import type { Id } from '../model/id';
import type { UndoStep } from '../model/undo-step';
import type { RapporteurDatabase } from './rapporteur-database';
import { sameValue } from './same-value';
import { sweepEvidence } from './sweep-evidence';
import { valueAt } from './value-at';

/** How many actions can be taken back. */
export const keptSteps = 200;
/** Text saved while somebody types is one action to the person, if no longer than this passes between two saves. */
const typingPauseMs = 60_000;
/** Each text of a record is an action of its own: these are the fields that are typed in. */
const typing = new Map<UndoStep['action'], string[]>([
  ['note', ['note']],
  ['write-topic', ['summary', 'lineToTake', 'ask']],
  ['write-briefing', ['highlights', 'method']],
  ['write-quote', ['shown']],
]);

/**
 * Writes how to take an action back, and forgets the oldest. Runs inside the transaction of the action.
 * @returns the id of the step: an earlier one where the action goes on with the same typing
 */
export async function recordUndoStep(db: RapporteurDatabase, step: Omit<UndoStep, 'sequence'>): Promise<Id> {
  const latest = await db.undoSteps.orderBy('sequence').last();
  if (latest && continuesTyping(latest, step)) {
    const change = step.changes[0];
    const changes = latest.changes.map((first) => ({ ...first, after: change?.after ?? null }));
    await db.undoSteps.put({ ...latest, doneAt: step.doneAt, changes });
    return latest.id;
  }
  const sequence = (latest?.sequence ?? 0) + 1;
  await db.undoSteps.add({ ...step, sequence });
  const old = await db.undoSteps
    .where('sequence')
    .belowOrEqual(sequence - keptSteps)
    .toArray();
  if (old.length > 0) {
    await db.undoSteps.bulkDelete(old.map(({ id }) => id));
    await handToTrash(db, old);
    await sweepEvidence(db, old);
  }
  return step.id;
}

/** What can no longer be taken back can still be put back: the trash keeps the records of deletions from now on. */
async function handToTrash(db: RapporteurDatabase, forgotten: UndoStep[]): Promise<void> {
  for (const { id, changes } of forgotten) {
    const entry = await db.trash.get(id);
    if (entry) await db.trash.put({ ...entry, changes });
  }
}

function continuesTyping(latest: UndoStep, step: Omit<UndoStep, 'sequence'>): boolean {
  return (
    latest.action === step.action &&
    latest.changes.length === 1 &&
    step.changes.length === 1 &&
    latest.changes[0]?.key === step.changes[0]?.key &&
    // Undo takes no other text with it than the one that is typed.
    typing.get(step.action)?.every((field) => isSame(latest, field) || !isSame(step, field)) === true &&
    Math.abs(Date.parse(step.doneAt) - Date.parse(latest.doneAt)) <= typingPauseMs
  );
}

/** Whether a step of one record left a field of it as it was; a record that it made had nothing in any. */
function isSame({ changes: [change] }: Pick<UndoStep, 'changes'>, field: string): boolean {
  return sameValue(valueAt(change?.before, field) ?? [], valueAt(change?.after, field) ?? []);
}
