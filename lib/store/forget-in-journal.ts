import type { RapporteurDatabase } from './rapporteur-database';

/**
 * After something was deleted for good: leaves nothing in the second copy but what is in the store.
 * @param isAsked whether the person did it, not the end of some days
 * @returns whether that is done; if not, the next page that looks after the store does it
 */
export async function forgetInJournal(db: RapporteurDatabase, isAsked = true): Promise<boolean> {
  return (await db.standBy?.forget(db, isAsked)) ?? true;
}
