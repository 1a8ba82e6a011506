import { afterEach, expect, test, vi } from 'vitest';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import { deleteClips } from '../../../lib/services/delete-clips';
import { readLibrary } from '../../../lib/services/packs/read-library';
import { restoreLibrary } from '../../../lib/services/packs/restore-library';
import { saveClip } from '../../../lib/services/save-clip';
import { undoLatest } from '../../../lib/services/undo';
import { writeNote } from '../../../lib/services/write-note';
import { openDatabase } from '../../../lib/store/open-database';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { readProgress } from '../../../lib/store/read-progress';
import { excerptDraft, imageDraft } from '../services/drafts';
import { clipOf, done, meetingWith } from '../services/fill-store';
import { deleteStore } from './delete-store';
import { dumpOf } from './dump-of';
import { expectSealed } from './expect-sealed';
import { type HeldSafety, heldSafety } from './held-safety';

const opened: RapporteurDatabase[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const db of opened.splice(0)) await deleteStore(db);
});

function storeWith(safety: HeldSafety, name = `kept-${crypto.randomUUID()}`): RapporteurDatabase {
  const db = openDatabase(name, async () => standByStore(safety));
  opened.push(db);
  return db;
}

/** A library with a little of everything: pictures, an agenda, something deleted and something taken back. */
async function fill(db: RapporteurDatabase): Promise<string[]> {
  const { topicIds } = await meetingWith(db, ['General', 'Balkans']);
  const kept = await clipOf(db, 'forty roofs', topicIds);
  const gone = await clipOf(db, 'thirty doors', topicIds);
  const picture = done(await saveClip(db, { clipId: crypto.randomUUID(), draft: imageDraft() })).saved;
  done(await writeNote(db, { clipId: kept, note: 'ask for the month' }));
  done(await deleteClips(db, { clipIds: [gone] }));
  await clipOf(db, 'taken back');
  done(await undoLatest(db));
  return [kept, picture];
}

/** What the browser does when it finds its own files damaged: an empty store, and not a word. */
async function emptied(db: RapporteurDatabase, safety: HeldSafety): Promise<RapporteurDatabase> {
  await deleteStore(db);
  return storeWith(safety, db.name);
}

test('saved is said after the store, the journal and the canary have it, in this order', async () => {
  const safety = heldSafety();
  const db = storeWith(safety);
  const events: string[] = [];
  const begin = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
    const transaction = begin.apply(this, given);
    if (transaction.mode === 'readwrite') transaction.addEventListener('complete', () => events.push('complete'));
    return transaction;
  });
  await db.open();
  safety.calls.length = 0;
  safety.before = (call) => events.push(call);
  await clipOf(db, 'kept').then(() => events.push('saved'));
  expect(events).toEqual(['before writing', 'complete', 'append', 'canary write', 'saved']);
});

test('an emptied store is put back whole before anybody reads it, and the person is told', async () => {
  const safety = heldSafety();
  const first = storeWith(safety);
  await fill(first);
  const before = await dumpOf(first);
  const again = await emptied(first, safety);
  expect(await again.clips.count()).toBe(2);
  expect(await dumpOf(again)).toEqual(before);
  await expectSealed(again);
  expect(await again.marks.get('report')).toMatchObject({ clips: 2, missing: 0 });
  expect(again.suspicion).toBeNull();
  // Everything goes on from there, also taking back.
  done(await undoLatest(again));
  expect(await again.clips.count()).toBe(3);
  const third = await emptied(again, safety);
  expect(await third.clips.count()).toBe(3);
  await expectSealed(third);
});

test('also where the canary went with the store', async () => {
  const safety = heldSafety();
  const first = storeWith(safety);
  await fill(first);
  const before = await dumpOf(first);
  safety.held.canary = null;
  const again = await emptied(first, safety);
  expect(await dumpOf(again)).toEqual(before);
  expect(safety.held.canary).toMatchObject({ counts: { clips: 2 } });
});

test('a store that came back as it was a while ago is brought up to date', async () => {
  const safety = heldSafety();
  const db = storeWith(safety);
  const [kept = ''] = await fill(db);
  const old = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  done(await writeNote(db, { clipId: kept, note: 'newer words' }));
  done(await deleteClips(db, { clipIds: [kept] }));
  await clipOf(db, 'later');
  const now = await dumpOf(db);
  const name = db.name;
  await deleteStore(db);
  const swapped = openDatabase(name, async () => standByStore(null));
  await swapped.transaction('rw', swapped.tables, async () => {
    for (const [table, rows] of old)
      if (table !== 'seals' && table !== 'marks') await swapped.table(table).bulkAdd(rows);
    await swapped.marks.clear();
    for (const [table, rows] of old) if (table === 'marks') await swapped.table(table).bulkPut(rows);
  });
  swapped.close();
  const again = storeWith(safety, name);
  expect(await dumpOf(again)).toEqual(now);
  await expectSealed(again);
  expect(await again.marks.get('report')).toMatchObject({ clips: 1, missing: 0 });
});

test('with no journal to restore from it says what is missing, and nothing is written over it', async () => {
  const safety = heldSafety();
  const first = storeWith(safety);
  await fill(first);
  safety.lines.length = 0;
  const again = await emptied(first, safety);
  const remembered = structuredClone(safety.held.canary);
  const draft = excerptDraft('new');
  expect(await saveClip(again, { clipId: crypto.randomUUID(), draft })).toEqual({
    ok: false,
    reason: 'library-missing',
  });
  expect(again.suspicion).toMatchObject({ expected: { clips: 2 }, found: {} });
  expect(await again.clips.count()).toBe(0);
  expect(safety.held.canary).toEqual(remembered);
});

test.each([
  ['that is known to be missing', true],
  ['of which nobody has asked yet', false],
])('a backup takes the place of a library %s, and saving goes on', async (_, isKnown) => {
  const safety = heldSafety();
  const first = storeWith(safety);
  await fill(first);
  const library = await readLibrary(first);
  safety.lines.length = 0;
  const again = await emptied(first, safety);
  if (isKnown) await again.open();
  expect(again.suspicion !== null).toBe(isKnown);
  done(await restoreLibrary(again, library, await readProgress(again)));
  expect([again.suspicion, await readLibrary(again)]).toEqual([null, library]);
  await clipOf(again, 'and on');
  await expectSealed(again);
});

test('a journal with a gap gives back what it has, and says how many clips are missing', async () => {
  const safety = heldSafety();
  const first = storeWith(safety);
  await clipOf(first, 'one');
  await clipOf(first, 'two');
  await clipOf(first, 'three');
  safety.lines.splice(2, 1);
  const again = await emptied(first, safety);
  expect(await again.clips.count()).toBe(2);
  expect(again.suspicion).toMatchObject({ expected: { clips: 3 }, found: { clips: 2 } });
});

test('a journal that cannot be written does not make a lie of "saved": the store has it, and it is known that the copy is behind', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const safety = heldSafety();
  const db = storeWith(safety);
  await clipOf(db, 'one');
  safety.before = (call) => {
    if (call === 'append') throw new DOMException('no space', 'QuotaExceededError');
  };
  await clipOf(db, 'two');
  expect(safety.held).toMatchObject({ late: 2, canary: { sequence: 2, counts: { clips: 2 } } });
  safety.before = () => {};
  db.close();
  const again = storeWith(safety, db.name);
  expect(await again.clips.count()).toBe(2);
  expect(again.suspicion).toBeNull();
});

test('a new profile has nothing to put right, and a store of before has no journal yet', async () => {
  const safety = heldSafety();
  const db = storeWith(safety);
  expect(await db.clips.count()).toBe(0);
  expect([db.suspicion, await db.marks.toArray()]).toEqual([null, []]);
  const unkept = openDatabase(`older-${crypto.randomUUID()}`);
  await clipOf(unkept, 'from before');
  unkept.close();
  const older = heldSafety();
  const kept = storeWith(older, unkept.name);
  expect(await kept.clips.count()).toBe(1);
  expect(kept.suspicion).toBeNull();
  expect(await older.canary.isBehind()).toBe(true);
  await expectSealed(kept);
});
