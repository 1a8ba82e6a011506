import type { Transaction } from 'dexie';
import { recordText } from '../journal/record-text';
import { isKept } from './is-kept';
import { firstMark } from './mark';

/** Seals what a store from before version 5 holds, and counts it. Runs in the upgrade to version 5. */
export async function sealEverything(transaction: Transaction): Promise<void> {
  const mark = { ...firstMark(), sequence: 1 };
  for (const table of transaction.storeNames.filter(isKept)) {
    const seals: { table: string; key: string; hash: string }[] = [];
    await transaction.table<unknown, string>(table).each((record, { primaryKey }) => {
      seals.push({ table, key: primaryKey, hash: recordText(record).seal });
    });
    if (seals.length === 0) continue;
    mark.counts[table] = seals.length;
    await transaction.table('seals').bulkPut(seals);
  }
  if (Object.keys(mark.counts).length > 0) await transaction.table('marks').put(mark);
}
