import type { RapporteurDatabase } from './rapporteur-database';

/**
 * After something was deleted for good: leaves nothing in the second copy but what is in the store.
 * @returns whether that is done; if not, the next page that looks after the store does it
 */
export async function forgetInJournal(db: RapporteurDatabase): Promise<boolean> {
  return (await db.standBy?.forget(db)) ?? true;
}
