import type { Dexie } from 'dexie';
import { recordText } from '../journal/record-text';
import { isKept } from '../store/is-kept';
import type { Mark } from '../store/mark';
import type { Seal } from '../store/seal';
import { firstMark } from './first-mark';

/** Seals and counts what a store from before version 5 holds. A store that has a mark, or nothing in it, is left as it is. */
export async function sealEverything(db: Dexie): Promise<void> {
  if ((await db.table('marks').get('mark')) || (await isEmpty(db))) return;
  await db.transaction('rw', db.tables, async () => {
    if (await db.table('marks').get('mark')) return;
    const mark: Mark = { ...firstMark(), sequence: 1 };
    for (const { name } of db.tables.filter(({ name }) => isKept(name))) {
      const seals: Seal[] = [];
      await db.table<unknown, string>(name).each((record, { primaryKey }) => {
        seals.push({ table: name, key: primaryKey, hash: recordText(record).seal });
      });
      if (seals.length === 0) continue;
      mark.counts[name] = seals.length;
      await db.table('seals').bulkPut(seals);
    }
    if (Object.keys(mark.counts).length > 0) await db.table('marks').put(mark);
  });
}

async function isEmpty(db: Dexie): Promise<boolean> {
  for (const { name } of db.tables.filter(({ name }) => isKept(name))) {
    if ((await db.table(name).limit(1).primaryKeys()).length > 0) return false;
  }
  return true;
}
