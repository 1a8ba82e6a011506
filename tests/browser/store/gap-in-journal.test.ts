import { Dexie } from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import { putRight } from '../../../lib/repair/put-right';
import { undoLatest } from '../../../lib/services/undo';
import { writeNote } from '../../../lib/services/write-note';
import { openDatabase } from '../../../lib/store/open-database';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { clipOf, done } from '../services/fill-store';
import { deleteStore } from './delete-store';
import { expectSealed } from './expect-sealed';
import { type HeldSafety, heldSafety } from './held-safety';

const opened: RapporteurDatabase[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const db of opened.splice(0)) await deleteStore(db);
});

function storeWith(safety: HeldSafety, name = `gap-${crypto.randomUUID()}`): RapporteurDatabase {
  const db = openDatabase(name, async () => standByStore(safety));
  opened.push(db);
  return db;
}

/** Does something of which the journal has no line. */
async function unnoted(safety: HeldSafety, work: () => Promise<unknown>): Promise<void> {
  const before = safety.lines.length;
  await work();
  safety.lines.splice(before);
}

/** Works on a store past everything that stands by it. */
async function past(name: string, work: (bare: Dexie) => PromiseLike<unknown>): Promise<void> {
  const bare = await new Dexie(name).open();
  await work(bare);
  bare.close();
}

/** Makes a store again what it is now, seals, marks and all: the browser hands back an older state. */
async function asItIsNow(db: RapporteurDatabase): Promise<() => Promise<void>> {
  const rows = new Map(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)));
  return async () => {
    db.close();
    await past(db.name, async (bare) => {
      for (const table of bare.tables) {
        await table.clear();
        await table.bulkAdd(rows.get(table.name) ?? []);
      }
    });
  };
}

/** Three clips, then one is noted on and one deleted, and the journal has heard of neither. */
async function withGap(): Promise<{ db: RapporteurDatabase; safety: HeldSafety; clips: [string, string, string] }> {
  const safety = heldSafety();
  const db = storeWith(safety);
  const clips: [string, string, string] = [await clipOf(db, 'one'), await clipOf(db, 'two'), await clipOf(db, 'three')];
  await unnoted(safety, async () => done(await writeNote(db, { clipId: clips[0], note: 'of the missing line' })));
  await unnoted(safety, () => db.clips.delete(clips[1]));
  await clipOf(db, 'four');
  return { db, safety, clips };
}

test('a journal with a gap takes nothing from an older store that is newer than its lines, and brings what came later', async () => {
  const { db, safety, clips } = await withGap();
  const fallBack = await asItIsNow(db);
  done(await writeNote(db, { clipId: clips[2], note: 'later' }));
  const fifth = await clipOf(db, 'five');
  await fallBack();
  const again = storeWith(safety, db.name);
  expect(await again.clips.get(clips[0])).toMatchObject({ note: 'of the missing line' });
  expect(await again.clips.get(clips[1])).toBeUndefined();
  expect(await again.clips.get(clips[2])).toMatchObject({ note: 'later' });
  expect(await again.clips.get(fifth)).toBeDefined();
  expect(await again.marks.get('report')).toMatchObject({ clips: 1, missing: 0, unknown: 0 });
  await expectSealed(again);
});

test('what is missing after where the store was is told, also where the store was there', async () => {
  const { db, safety, clips } = await withGap();
  const fallBack = await asItIsNow(db);
  await unnoted(safety, async () => done(await writeNote(db, { clipId: clips[2], note: 'in neither' })));
  await clipOf(db, 'five');
  await fallBack();
  const again = storeWith(safety, db.name);
  expect(await again.clips.count()).toBe(4);
  expect(await again.marks.get('report')).toMatchObject({ clips: 1, unknown: 1 });
});

test('what a later line removed is removed, and what a missing line brought back since an earlier removal stays', async () => {
  const { db, safety, clips } = await withGap();
  const third = await db.clips.get(clips[2]);
  await db.clips.delete(clips[2]);
  await unnoted(safety, async () => void (third && (await db.clips.put(third))));
  const fallBack = await asItIsNow(db);
  await db.clips.delete(clips[0]);
  await fallBack();
  const again = storeWith(safety, db.name);
  expect(await again.clips.get(clips[2])).toEqual(third);
  expect(await again.clips.get(clips[0])).toBeUndefined();
});

test('a record that the browser lost comes back as it was before the missing line, and what was deleted does not', async () => {
  const { db, safety, clips } = await withGap();
  db.close();
  await past(db.name, (bare) => bare.table('clips').bulkDelete([clips[0], clips[2]]));
  const again = storeWith(safety, db.name);
  await putRight(again, safety, '2018-08-01T08:00:00.000Z', false);
  expect(await again.clips.get(clips[0])).toMatchObject({ note: '' });
  expect(await again.clips.get(clips[1])).toBeUndefined();
  expect(await again.clips.get(clips[2])).toBeDefined();
  expect(await again.marks.get('report')).toMatchObject({ clips: 2, older: 1, missing: 0, unknown: 0 });
  await expectSealed(again);
});

test('where the seal went with the record, nothing that may have been lost is left out', async () => {
  const { db, safety, clips } = await withGap();
  db.close();
  await past(db.name, async (bare) => {
    await bare.table('clips').delete(clips[2]);
    await bare.table('seals').delete(['clips', clips[2]]);
  });
  const again = storeWith(safety, db.name);
  await putRight(again, safety, '2018-08-01T08:00:00.000Z', false);
  expect(await again.clips.get(clips[2])).toBeDefined();
  expect(await again.clips.get(clips[1])).toBeDefined();
  expect(await again.marks.get('report')).toMatchObject({ clips: 2, older: 2 });
  await expectSealed(again);
});

test('a step that was taken back by a missing line does not keep the library from coming back', async () => {
  const safety = heldSafety();
  const db = storeWith(safety);
  const first = await clipOf(db, 'one');
  done(await writeNote(db, { clipId: first, note: 'taken back' }));
  await unnoted(safety, async () => done(await undoLatest(db)));
  done(await writeNote(db, { clipId: first, note: 'kept' }));
  const latest = await db.undoSteps.orderBy('sequence').last();
  await deleteStore(db);
  const again = storeWith(safety, db.name);
  expect(await again.clips.get(first)).toMatchObject({ note: 'kept' });
  expect(await again.undoSteps.orderBy('sequence').last()).toEqual(latest);
  expect(await again.damaged.toArray()).toMatchObject([{ table: 'undoSteps' }]);
  expect(await again.marks.get('report')).toMatchObject({ clips: 1, setAside: 1, unknown: 1 });
  await expectSealed(again);
});
