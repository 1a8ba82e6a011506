import type { Id } from '../model/id';
import type { RapporteurDatabase } from './rapporteur-database';

/**
 * After something was deleted for good: leaves nothing in the second copy but what is in the store.
 * @param aged the ids of what went by its age; null where the person did it
 * @returns whether that is done; if not, the next page that looks after the store does it
 */
export async function forgetInJournal(db: RapporteurDatabase, aged: Id[] | null = null): Promise<boolean> {
  return (await db.standBy?.forget(db, aged)) ?? true;
}
