import { afterEach, expect, test, vi } from 'vitest';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import { verifyStore } from '../../../lib/repair/verify-store';
import { openDatabase } from '../../../lib/store/open-database';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { clipOf } from '../services/fill-store';
import { deleteStore } from './delete-store';
import { type HeldSafety, heldSafety } from './held-safety';

const opened: RapporteurDatabase[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const db of opened.splice(0)) await deleteStore(db);
});

const now = '2018-08-01T08:00:00.000Z';
const idle = async () => {};

function storeWith(safety: HeldSafety, name = `unread-${crypto.randomUUID()}`): RapporteurDatabase {
  const db = openDatabase(name, async () => standByStore(safety));
  opened.push(db);
  return db;
}

async function tamper(db: RapporteurDatabase, work: (bare: RapporteurDatabase) => PromiseLike<unknown>): Promise<void> {
  const bare = openDatabase(db.name);
  await work(bare);
  bare.close();
}

/** A library that was emptied and of which the journal lacks two clips. */
async function withTwoMissing(): Promise<{ db: RapporteurDatabase; safety: HeldSafety; left: string }> {
  const safety = heldSafety();
  const first = storeWith(safety);
  await clipOf(first, 'one');
  await clipOf(first, 'two');
  await clipOf(first, 'three');
  const left = await clipOf(first, 'four');
  safety.lines.splice(1, 2);
  await deleteStore(first);
  const db = storeWith(safety, first.name);
  await db.open();
  expect(await db.marks.get('report')).toMatchObject({ clips: 2, missing: 2, setAside: 0, unknown: 2 });
  return { db, safety, left };
}

test('what is found before an earlier report was read is added to it', async () => {
  const { db, safety, left } = await withTwoMissing();
  await tamper(db, (bare) => bare.clips.update(left, { note: 'flipped' }));
  safety.lines.length = 0;
  await verifyStore(db, safety, idle, now);
  expect(await db.marks.get('report')).toMatchObject({ clips: 2, missing: 2, setAside: 1, unknown: 2, at: now });
});

test('a report that was read is not told again', async () => {
  const { db, safety, left } = await withTwoMissing();
  await db.marks.delete('report');
  await tamper(db, (bare) => bare.clips.update(left, { note: 'flipped' }));
  safety.lines.length = 0;
  await verifyStore(db, safety, idle, now);
  expect(await db.marks.get('report')).toMatchObject({ clips: 0, missing: 0, setAside: 1, unknown: 0 });
});

test('what cannot be helped is not counted anew at each opening', async () => {
  const safety = heldSafety();
  const first = storeWith(safety);
  for (const words of ['one', 'two', 'three']) await clipOf(first, words);
  safety.lines.pop();
  await deleteStore(first);
  const reports = [];
  for (let count = 0; count < 3; count++) {
    const db = storeWith(safety, first.name);
    await db.open();
    expect(db.suspicion).toMatchObject({ expected: { clips: 3 }, found: { clips: 2 } });
    reports.push(await db.marks.get('report'));
    db.close();
  }
  expect(reports.map((report) => report?.id === 'report' && [report.clips, report.missing])).toEqual([
    [2, 1],
    [2, 1],
    [2, 1],
  ]);
});
