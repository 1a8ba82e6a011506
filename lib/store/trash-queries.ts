import type { TrashEntry } from '../model/trash-entry';
import type { UndoStep } from '../model/undo-step';
import type { RapporteurDatabase } from './rapporteur-database';

/** What was deleted and can be put back, the latest first. */
export async function allTrash(db: RapporteurDatabase): Promise<TrashEntry[]> {
  return (await db.trash.orderBy('deletedAt').toArray()).reverse();
}

/** The records of a trash entry, whether it has them itself or its undo step still does. */
export async function recordsInTrash(db: RapporteurDatabase, entry: TrashEntry): Promise<UndoStep['changes']> {
  return entry.changes ?? (await db.undoSteps.get(entry.id))?.changes ?? [];
}
