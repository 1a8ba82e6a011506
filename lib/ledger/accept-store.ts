import type { Dexie } from 'dexie';
import type { Mark } from '../store/mark';
import type { Safety } from '../store/safety';
import { isMark } from './is-mark';
import { sealEverything } from './seal-everything';

/** Takes what is there for the whole library from now on. The journal is written anew when the store is looked after. */
export async function acceptStore(db: Dexie, { canary, repair }: Safety): Promise<void> {
  const { countsOf } = await repair();
  await sealEverything(db);
  // First: a journal that still speaks of another state must be doubted before anything new is written.
  await canary.setBehind(true);
  const found: unknown = await db.table('marks').get('mark');
  if (isMark(found)) {
    const mark: Mark = { ...found, counts: await countsOf(db) };
    await db.table('marks').put(mark);
    await canary.write({ storeId: mark.storeId, sequence: mark.sequence, counts: mark.counts });
  } else await canary.write(null);
}
