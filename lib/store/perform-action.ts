import type { Id } from '../model/id';
import type { Refusal } from '../model/refusal';
import type { UserAction } from '../model/undo-step';
import { keepInTrash } from './keep-in-trash';
import { mostUndoable } from './most-undoable';
import type { RapporteurDatabase } from './rapporteur-database';
import { recordUndoStep } from './record-undo-step';
import { RecordWriter } from './record-writer';
import { isRefusal } from './refuse';
import type { Stamps } from './stamps';
import { transact } from './transact';

export interface Performed<T> {
  ok: true;
  /** Null where the action found everything as it wanted it and wrote nothing, and where an import is too large to be taken back. */
  undoId: Id | null;
  value: T;
}

/**
 * The one way by which a service writes: one transaction that holds the records and the step that takes them back.
 * @param work reads through `writer` or `writer.db` and writes through `writer`; it awaits nothing else, and may return a refusal
 */
export async function performAction<T>(
  db: RapporteurDatabase,
  action: UserAction,
  stamps: Stamps,
  work: (writer: RecordWriter) => Promise<T | Refusal>,
): Promise<Performed<T> | Refusal> {
  return transact<Performed<T>>(db, async () => {
    const writer = new RecordWriter(db);
    const value = await work(writer);
    if (isRefusal(value)) return value;
    const changes = writer.changes();
    const isTooLarge = action === 'import-pack' && changes.length > mostUndoable;
    if (changes.length === 0 || isTooLarge) return { ok: true, undoId: null, value };
    const step = { id: stamps.newId(), doneAt: stamps.now(), action, changes };
    const undoId = await recordUndoStep(db, step);
    await keepInTrash(db, step);
    return { ok: true, undoId, value };
  });
}
