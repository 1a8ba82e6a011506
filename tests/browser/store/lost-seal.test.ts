import { afterEach, expect, test } from 'vitest';
import { acceptStore } from '../../../lib/ledger/accept-store';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import { isShort, putRight } from '../../../lib/repair/put-right';
import { renewJournal } from '../../../lib/repair/renew-journal';
import { verifyStore } from '../../../lib/repair/verify-store';
import { writeNote } from '../../../lib/services/write-note';
import { openDatabase } from '../../../lib/store/open-database';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { clipOf, done } from '../services/fill-store';
import { deleteStore } from './delete-store';
import { expectSealed } from './expect-sealed';
import { heldSafety } from './held-safety';

const opened: RapporteurDatabase[] = [];
afterEach(async () => {
  for (const db of opened.splice(0)) await deleteStore(db);
});

/** Two clips, of which one has lost its seal, or is lost and has left it: damage takes what it takes. */
async function damaged(table: 'seals' | 'clips') {
  const safety = heldSafety();
  const db = openDatabase(`damaged-${crypto.randomUUID()}`, async () => standByStore(safety));
  opened.push(db);
  const clipId = await clipOf(db, 'one');
  await clipOf(db, 'two');
  const bare = openDatabase(db.name);
  if (table === 'seals') await bare.seals.delete(['clips', clipId]);
  else await bare.clips.delete(clipId);
  bare.close();
  return { db, safety, clipId };
}

type Damaged = Awaited<ReturnType<typeof damaged>>;

test.each([
  ['is looked after', 2, ({ db, safety }: Damaged) => verifyStore(db, safety, async () => {}, '2018-08-01T08:00:00Z')],
  ['gets a note', 2, async ({ db, clipId }: Damaged) => done(await writeNote(db, { clipId, note: 'new' }))],
  ['is deleted', 1, ({ db, clipId }: Damaged) => db.clips.delete(clipId)],
  ['goes with all others', 0, ({ db }: Damaged) => db.clips.clear()],
])('a record whose seal was lost and that %s is counted once', async (_, left, change) => {
  const found = await damaged('seals');
  await change(found);
  expect(await found.db.marks.get('mark')).toMatchObject({ counts: { clips: left } });
  expect(await isShort(found.db)).toBe(false);
  await expectSealed(found.db);
});

test('the second copy hears that it was deleted', async () => {
  const { db, safety, clipId } = await damaged('seals');
  const lines = safety.lines.length;
  await db.clips.delete(clipId);
  expect(safety.lines.slice(lines).join('\n')).toContain(clipId);
});

test('what was lost and is given up is not counted down, told of or brought back once more', async () => {
  const { db, safety } = await damaged('clips');
  await acceptStore(db, safety, 0);
  const { putBack, missing } = await verifyStore(db, safety, async () => {}, '2018-08-01T08:00:00Z');
  expect({ putBack, missing }).toEqual({ putBack: 0, missing: 0 });
  await expectSealed(db);
});

test('what comes back without one record is counted as it is, and the person is told once', async () => {
  const { db, safety, clipId: lost } = await damaged('clips');
  const bare = openDatabase(db.name);
  await bare.sources.clear();
  bare.close();
  const lines = safety.lines.filter((line) => !line.includes(lost));
  safety.lines.splice(0, safety.lines.length, ...lines);
  await putRight(db, safety, '2018-08-01T08:00:00Z', false);
  expect(await db.marks.get('report')).toMatchObject({ clips: 0, missing: 2 });
  await expectSealed(db);
  expect(await verifyStore(db, safety, async () => {}, '2018-08-01T08:00:00Z')).toMatchObject({ missing: 0 });
});

test('what was lost and is wiped does not come back from the second copy', async () => {
  const { db, safety, clipId: lost } = await damaged('clips');
  await db.clips.clear();
  expect(safety.lines.at(-1)).toContain(lost);
  expect(await db.seals.where('table').equals('clips').count()).toBe(0);
  expect(await db.marks.get('mark')).toMatchObject({ counts: { clips: 0 } });
  expect(await renewJournal(db, safety)).toBe(true);
  await verifyStore(db, safety, async () => {}, '2018-08-01T08:00:00Z');
  expect(await db.clips.count()).toBe(0);
});
