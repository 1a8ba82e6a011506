import type { Dexie } from 'dexie';
import type { Mark } from '../store/mark';
import type { Safety } from '../store/safety';

/** Takes what is there for the whole library from now on. The journal is written anew when the store is looked after. */
export async function acceptStore(db: Dexie, { canary }: Safety): Promise<void> {
  const mark = await db.table<Mark, string>('marks').get('mark');
  await canary.write(mark ? { storeId: mark.storeId, sequence: mark.sequence, counts: mark.counts } : null);
  await canary.setBehind(true);
}
