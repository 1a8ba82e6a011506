import { Dexie } from 'dexie';
import type { Refusal } from '../model/refusal';
import { causesOf, failureReason } from './failure-reason';
import type { RapporteurDatabase } from './rapporteur-database';
import { isRefusal, refuse } from './refuse';

/** Carries a refusal out of a transaction: only a throw rolls it back. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
  }
}

/**
 * Does `work` in one transaction over every table, wholly or not at all.
 * @param work may await nothing but the database; a refusal it returns undoes what it wrote
 * @param whileMissing `write` for what takes the place of everything, also of what is missing; all else is refused then
 * @returns what `work` returned, once the disk has it and the second copy too; a refusal whenever anything was not written
 */
export async function transact<T>(
  db: RapporteurDatabase,
  work: () => Promise<T | Refusal>,
  whileMissing: 'refuse' | 'write' = 'refuse',
): Promise<T | Refusal> {
  try {
    // Also where it has a connection: until the opening has ended, nobody knows whether something is missing.
    await db.open();
    await db.lookAgain();
    if (db.suspicion && whileMissing === 'refuse') return refuse('library-missing');
    await db.standBy?.beforeWriting();
    let written: object | undefined;
    const done = await db.transaction('rw', db.tables, async () => {
      written = Dexie.currentTransaction?.idbtrans;
      const result = await work();
      if (isRefusal(result)) throw new Refused(result);
      return result;
    });
    // With no copy and nobody who knows that there is none, it stays on the screen too; trying again finds it there.
    if (written && (await db.standBy?.kept(written)) === false) return refuse('storage-failed');
    return done;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    const reason = failureReason(error);
    if (reason !== 'invalid-input') console.error('Rapporteur: nothing was written.', reason, causesOf(error));
    return refuse(reason);
  }
}
