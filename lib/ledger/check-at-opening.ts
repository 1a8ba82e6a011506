import type { Dexie } from 'dexie';
import type { Mark } from '../store/mark';
import type { Safety } from '../store/safety';
import type { Suspicion } from '../store/suspicion';
import { sealEverything } from './seal-everything';

/**
 * Runs when the store is opened, before anything else reads or writes it: a store that is not what the canary remembers is put right from
 * the journal first.
 * @returns what is missing where that could not be; nothing may be written over it then
 */
export async function checkAtOpening(db: Dexie, safety: Safety | null): Promise<Suspicion | null> {
  if (!safety) {
    await sealEverything(db);
    return null;
  }
  if (await agrees(db, safety)) return null;
  return safety.alone(async () => {
    if (await agrees(db, safety)) return null;
    await sealEverything(db);
    const putRight = await safety.repair();
    return putRight(db, safety, new Date().toISOString());
  });
}

async function agrees(db: Dexie, { canary }: Safety): Promise<boolean> {
  const mark = await db.table<Mark, string>('marks').get('mark');
  const remembered = await canary.read();
  return !!mark && mark.storeId === remembered?.storeId && mark.sequence >= remembered.sequence;
}
