import type { Refusal } from '../model/refusal';
import { causesOf, failureReason } from './failure-reason';
import type { RapporteurDatabase } from './rapporteur-database';
import { refuse } from './refuse';

/** Whether the store can be read: a page asks this once when it opens, to say why where it cannot. */
export async function checkStore(db: RapporteurDatabase): Promise<{ ok: true } | Refusal> {
  try {
    if (!db.isOpen()) await db.open();
    return { ok: true };
  } catch (error) {
    const reason = failureReason(error);
    console.error('Rapporteur: the store could not be opened.', reason, causesOf(error));
    return refuse(reason);
  }
}
