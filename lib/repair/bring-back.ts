import { Dexie } from 'dexie';
import { recordText } from '../journal/record-text';
import { type Replayed, recordPlace } from '../journal/replay';
import { countOf } from '../ledger/count-of';
import { silentTransactions } from '../ledger/silent-transactions';
import { isKept } from '../store/is-kept';
import type { Mark } from '../store/mark';
import type { Report } from '../store/report';
import type { Canary } from '../store/safety';
import type { Seal } from '../store/seal';

/** Makes the store what the journal says, wholly or not at all, and leaves a report for the person. */
export async function bringBack(db: Dexie, replayed: Replayed, known: Canary, now: string): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const native = Dexie.currentTransaction?.idbtrans;
    if (native) silentTransactions.add(native);
    const { storeId, sequence } = replayed;
    let clips = 0;
    let records = 0;
    for (const { name } of db.tables.filter(({ name }) => isKept(name))) {
      const there = new Set<string>(await db.table<unknown, string>(name).toCollection().primaryKeys());
      const { put, gone } = await differences(db, name, replayed, there);
      // First all that goes, then all that comes: a unique index knows no in-between.
      await db.table(name).bulkDelete([...gone, ...put.map(([key]) => key)].filter((key) => there.has(key)));
      await db.table(name).bulkPut(put.map(([, record]) => record));
      const back = put.filter(([key]) => !there.has(key)).length;
      records += back;
      if (name === 'clips') clips = back;
    }
    const mark: Mark | undefined = await db.table('marks').get('mark');
    const counts = mark?.counts ?? {};
    await db.table('marks').put({ id: 'mark', storeId, sequence, counts } satisfies Mark);
    const missing = Math.max(0, countOf(known.counts, 'clips') - countOf(counts, 'clips'));
    await db.table('marks').put({ id: 'report', at: now, clips, records, missing, setAside: 0 } satisfies Report);
  });
}

async function differences(db: Dexie, table: string, replayed: Replayed, there: Set<string>) {
  const seals: Seal[] = await db
    .table('seals')
    .where('[table+key]')
    .between([table, Dexie.minKey], [table, Dexie.maxKey])
    .toArray();
  const hashes = new Map(seals.map(({ key, hash }) => [key, hash]));
  const put: [string, unknown][] = [];
  const gone: string[] = [];
  for (const change of replayed.records.values()) {
    if (change.table !== table) continue;
    if (change.record === null) gone.push(change.key);
    else if (!there.has(change.key) || hashes.get(change.key) !== recordText(change.record).seal)
      put.push([change.key, change.record]);
  }
  // Only a journal with no gap knows what was never there.
  if (replayed.whole) gone.push(...[...there].filter((key) => !replayed.records.has(recordPlace(table, key))));
  return { put, gone };
}
