import type { Dexie } from 'dexie';
import type { FilesFound, Safety } from '../store/safety';
import type { Suspicion } from '../store/suspicion';
import { isMark } from './is-mark';
import { sealEverything } from './seal-everything';

/**
 * Runs when the store is opened, before anything else reads or writes it: a store that is not what the canary remembers is put right from
 * the journal first.
 * @param found what was counted before it was opened; null where nobody counted
 * @returns what is missing where that could not be; nothing may be written over it then
 */
export async function checkAtOpening(
  db: Dexie,
  safety: Safety | null,
  found: FilesFound | null,
): Promise<Suspicion | null> {
  if (!safety) {
    await sealEverything(db);
    return null;
  }
  const isCounted = found === null || found === 'whole';
  if (isCounted && (await agrees(db, safety))) return null;
  return safety.aloneAtOpening(async () => {
    if (isCounted && (await agrees(db, safety))) return null;
    // A store that the canary knows had a mark: one without is no older store, but a damaged one.
    if (!(await safety.canary.read())) await sealEverything(db);
    const { putRight } = await safety.repair();
    const isRemoved = found === 'removed' || (await safety.lookedAt.isRemoved());
    const missing = await putRight(db, safety, new Date().toISOString(), isRemoved);
    // Told once: this page may not have counted, and then nothing else says that it is done.
    if (isRemoved && !missing) await safety.lookedAt.done();
    return missing;
  });
}

async function agrees(db: Dexie, { canary }: Safety): Promise<boolean> {
  const mark: unknown = await db.table('marks').get('mark');
  const remembered = await canary.read();
  return isMark(mark) && mark.storeId === remembered?.storeId && mark.sequence >= remembered.sequence;
}
