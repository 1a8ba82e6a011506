import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import type { Library } from '../../../lib/model/library';
import { readLibrary } from '../../../lib/services/packs/read-library';
import { restoreLibrary } from '../../../lib/services/packs/restore-library';
import { openDatabase } from '../../../lib/store/open-database';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { readProgress } from '../../../lib/store/read-progress';
import { clipOf, done, meetingWith } from '../services/fill-store';
import { deleteStore } from '../store/delete-store';
import { dumpOf } from '../store/dump-of';
import { expectSealed } from '../store/expect-sealed';
import { heldSafety } from '../store/held-safety';

const opened: RapporteurDatabase[] = [];
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const db of opened) db.close();
  for (const db of opened.splice(0)) await deleteStore(db);
});

/** A library of a meeting and two clips, of which the browser then loses all or one, and a journal that cannot help. */
async function missing(isEmptied: boolean) {
  const safety = heldSafety();
  const name = `missing-${crypto.randomUUID()}`;
  const page = () => {
    const db = openDatabase(name, async () => standByStore(safety));
    opened.push(db);
    return db;
  };
  const first = page();
  await meetingWith(first, ['Shelter']);
  await clipOf(first, 'one');
  await clipOf(first, 'two');
  const library = await readLibrary(first);
  if (isEmptied) {
    await deleteStore(first);
    safety.lines.length = 0;
  } else {
    first.close();
    const bare = openDatabase(name);
    await bare.clips.where({ id: library.clips[0]?.id ?? '' }).delete();
    bare.close();
    // Nobody knows how far it was: it is looked at whole.
    safety.held.canary = null;
    safety.lines.length = 0;
  }
  const db = page();
  await db.open();
  expect(db.suspicion).toMatchObject({ expected: { clips: 2 } });
  return { db, page, safety, library };
}

/** All that says how far the library was, and what it holds. */
async function stateOf(db: RapporteurDatabase, { held, lines }: ReturnType<typeof heldSafety>) {
  return structuredClone({ held, lines, marks: await db.marks.toArray(), ...(await dumpOf(db)) });
}

test.each([
  ['an empty', true],
  ['a short', false],
])('a backup that cannot be put in place of %s library decides nothing about it', async (_, isEmptied) => {
  const { db, page, safety, library } = await missing(isEmptied);
  const before = await stateOf(db, safety);
  const { suspicion } = db;
  // As a file that nobody checked might hold it.
  const spoilt = { ...library, meetings: [{ ...library.meetings[0], date: 'soon' }] } as Library;
  expect(await restoreLibrary(db, spoilt, await readProgress(db))).toMatchObject({ reason: 'invalid-input' });
  expect(db.suspicion).toEqual(suspicion);
  expect(await stateOf(db, safety)).toEqual(before);
  const other = page();
  await other.open();
  expect(other.suspicion).toEqual(suspicion);
});

test.each([
  ['an empty', true],
  ['a short', false],
])('a backup in place of %s library is the whole library from then on', async (_, isEmptied) => {
  const { db, page, safety, library } = await missing(isEmptied);
  const reached = db.suspicion?.sequence ?? 0;
  done(await restoreLibrary(db, library, await readProgress(db)));
  expect([db.suspicion, await readLibrary(db)]).toEqual([null, library]);
  const { storeId, sequence, counts } = { ...(await db.marks.get('mark')) } as Record<string, unknown>; // read as it is
  expect(counts).toMatchObject({ clips: 2, meetings: 1 });
  // No line of the lost library has what comes next.
  expect([reached, sequence]).toEqual([3, isEmptied ? 3 : 4]);
  expect(safety.held).toMatchObject({ canary: { storeId, sequence, counts }, behind: true });
  await clipOf(db, 'and on');
  await expectSealed(db);
  const other = page();
  await other.open();
  expect(other.suspicion).toBeNull();
});

test('a backup that is in place is not said to be refused where what was missing is still asked about', async () => {
  const { db, safety, library } = await missing(true);
  safety.before = (call) => {
    if (call === 'set behind') throw new DOMException('no space', 'QuotaExceededError');
  };
  done(await restoreLibrary(db, library, await readProgress(db)));
  expect(await readLibrary(db)).toEqual(library);
  expect(db.suspicion).not.toBeNull();
});
