import type { RapporteurDatabase } from './rapporteur-database';

/** The person goes on with what the browser handed back, though it is less than there was. */
export async function acceptWhatIsThere(db: RapporteurDatabase): Promise<void> {
  await db.standBy?.accept(db, db.suspicion?.sequence ?? 0);
  db.suspicion = null;
}
