import type { UndoStep } from '../model/undo-step';
import type { RapporteurDatabase } from './rapporteur-database';

/** What the person did last and can take back; null where there is nothing. */
export async function latestUndoStep(db: RapporteurDatabase): Promise<UndoStep | null> {
  return (await db.undoSteps.orderBy('sequence').last()) ?? null;
}
