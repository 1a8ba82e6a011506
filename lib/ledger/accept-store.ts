import type { Dexie } from 'dexie';
import type { Mark } from '../store/mark';
import type { Safety } from '../store/safety';
import { firstMark } from './first-mark';
import { isMark } from './is-mark';
import { sealEverything } from './seal-everything';

/**
 * Takes what is there for the whole library from now on. The journal is written anew when the store is looked after. What comes next gets numbers that no line
 * of the journal has: two histories would be taken for one.
 * @param reached the last number of the library that was missed
 */
export async function acceptStore(db: Dexie, { canary, repair }: Safety, reached: number): Promise<void> {
  const { recount } = await repair();
  await sealEverything(db);
  // First: a journal that still speaks of another state must be doubted before anything new is written.
  await canary.setBehind(true);
  const mark = await db.transaction('rw', db.tables, async (): Promise<Mark> => {
    const found: unknown = await db.table('marks').get('mark');
    const known = isMark(found) ? found : firstMark();
    const sequence = Math.max(known.sequence, reached);
    const { counts } = await recount(db);
    const accepted: Mark = { ...known, sequence, counts };
    await db.table('marks').put(accepted);
    return accepted;
  });
  await canary.write({ storeId: mark.storeId, sequence: mark.sequence, counts: mark.counts });
}
