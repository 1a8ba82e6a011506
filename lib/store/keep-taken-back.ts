import type { TrashEntry } from '../model/trash-entry';
import type { UndoStep } from '../model/undo-step';
import { trashEntryOf } from './keep-in-trash';
import type { RapporteurDatabase } from './rapporteur-database';

/**
 * Puts into the trash what a person would miss of what goes because an action is taken back: there is no redo, and who takes back the
 * latest action may not know which that is. The entry has the id of the step, and all that the action wrote beside, so that putting
 * back does it again. Runs inside the transaction of the undo.
 * @param step with the moment at which it is taken back
 * @returns what the trash has of it now, also where it had been put back from there before; null where it has nothing
 */
export async function keepTakenBack(db: RapporteurDatabase, step: UndoStep): Promise<TrashEntry | null> {
  const cameFrom = step.changes.find(({ table }) => table === 'trash');
  if (cameFrom) return (await db.trash.get(cameFrom.key)) ?? null;
  // A sighting of which a clip was made is a sighting again: nothing of it goes.
  const comes = new Set(step.changes.filter(({ after }) => after === null).map(({ key }) => key));
  const changes = step.changes
    .filter(({ key }) => !comes.has(key))
    .map((change) => ({ ...change, before: change.after, after: change.before }));
  const entry = await trashEntryOf(db, { ...step, changes });
  // Figures are found again where their clip is.
  if (!entry || entry.what[0]?.table === 'figures') return null;
  const kept = { ...entry, changes };
  await db.trash.put(kept);
  return kept;
}
