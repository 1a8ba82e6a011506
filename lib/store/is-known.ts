import type { Id } from '../model/id';
import type { RapporteurDatabase } from './rapporteur-database';
import { mentionedIn } from './references';

/** Whether a record is there, or can still come back: by undo, or from the trash. */
export async function isKnown(db: RapporteurDatabase, id: Id): Promise<boolean> {
  for (const table of db.tables) if ((await table.get(id)) !== undefined) return true;
  const ways = [...(await db.undoSteps.toArray()), ...(await db.trash.toArray())];
  return ways.some(({ changes }) => mentionedIn({ changes: changes ?? [] }).includes(id));
}
