import type { RapporteurDatabase } from './rapporteur-database';

/** How far a store is; it is another after each transaction that wrote something. Undefined where nothing was ever written. */
export type Progress = string | undefined;

/** Reads how far the store is, also within a transaction. What is the same later says that nothing was saved meanwhile. */
export async function readProgress(db: RapporteurDatabase): Promise<Progress> {
  return JSON.stringify(await db.marks.get('mark'));
}
