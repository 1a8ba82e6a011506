import { Dexie } from 'dexie';
import type { Counts } from '../journal/journal-entry';
import { type Replayed, recordPlace } from '../journal/replay';
import { countOf } from '../ledger/count-of';
import { isMark } from '../ledger/is-mark';
import { silentTransactions } from '../ledger/silent-transactions';
import type { Damaged } from '../store/damaged';
import { isKept } from '../store/is-kept';
import type { Mark } from '../store/mark';
import type { Report } from '../store/report';
import { addToReport } from './add-to-report';
import { differences } from './differences';
import { putOrSetAside } from './put-or-set-aside';
import { recount } from './recount';

interface Told {
  /** What there should be. */
  expected: Counts;
  now: string;
  isRemade: boolean;
}

/**
 * Makes the store what the journal says, wholly or not at all, and leaves a report for the person where there is something to tell. A store
 * that went on further than the journal is left as it is.
 */
export async function bringBack(db: Dexie, replayed: Replayed, { expected, now, isRemade }: Told): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const native = Dexie.currentTransaction?.idbtrans;
    if (native) silentTransactions.add(native);
    const { storeId, sequence } = replayed;
    const found: unknown = await db.table('marks').get('mark');
    const before = isMark(found) ? found : null;
    if (before && before.sequence > sequence) return;
    const none = { clips: 0, records: 0, older: 0, missing: 0, unknown: 0, setAside: 0 };
    const report = { id: 'report', at: now, ...none, remade: isRemade } satisfies Report;
    let changes = 0;
    for (const { name } of db.tables.filter(({ name }) => isKept(name))) {
      const there = new Set<string>(await db.table<unknown, string>(name).toCollection().primaryKeys());
      const { put, gone, older } = await differences(db, name, replayed, there, before);
      // A store without its mark is no store of ours as it was left: what the journal does not know of it is not simply removed.
      if (!before) report.setAside += await setAside(db, name, gone, replayed, now);
      // First all that goes, then all that comes: a unique index knows no in-between.
      const going = [...gone, ...put.map(({ key }) => key)].filter((key) => there.has(key));
      await db.table(name).bulkDelete(going);
      changes += going.length + put.length;
      const aside = await putOrSetAside(db, name, put, now);
      report.setAside += aside.size;
      const back = put.filter(({ key }) => !there.has(key) && !aside.has(key)).length;
      report.records += back;
      report.older += older;
      if (name === 'clips') report.clips = back;
    }
    const { counts, lost } = await recount(db);
    // What an earlier opening told of, and nothing could be done about since, is not counted twice.
    const isCounted = Object.entries(before?.counts ?? {}).every(([table, count]) => countOf(counts, table) === count);
    if (changes === 0 && before?.sequence === sequence && isCounted) return;
    await db.table('marks').put({ id: 'mark', storeId, sequence, counts } satisfies Mark);
    const others = Object.entries(lost).filter(([table]) => table !== 'clips');
    report.missing = Math.max(0, countOf(expected, 'clips') - countOf(counts, 'clips'));
    for (const [, count] of others) report.missing += count;
    // A store that was there has what the journal lacks up to its mark.
    report.unknown = replayed.absentAfter(before?.sequence ?? 0);
    await addToReport(db, report);
  });
}

/** Keeps, apart, what is about to go though the journal never heard of it. */
async function setAside(db: Dexie, table: string, gone: string[], replayed: Replayed, now: string): Promise<number> {
  const unknown = gone.filter((key) => !replayed.records.has(recordPlace(table, key)));
  const records: unknown[] = await db.table(table).bulkGet(unknown);
  const damaged = unknown.map((key, index) => ({ table, key, record: records[index], foundAt: now }) satisfies Damaged);
  await db.table('damaged').bulkPut(damaged);
  return damaged.length;
}
