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

/** Two clips, of which one has lost its seal: damage takes what it takes. */
async function withoutSeal() {
  const safety = heldSafety();
  const db = openDatabase(`unsealed-${crypto.randomUUID()}`, async () => standByStore(safety));
  opened.push(db);
  const clipId = await clipOf(db, 'one');
  await clipOf(db, 'two');
  const bare = openDatabase(db.name);
  await bare.seals.delete(['clips', clipId]);
  bare.close();
  return { db, safety, clipId };
}

type Without = Awaited<ReturnType<typeof withoutSeal>>;

test.each([
  ['is looked after', 2, ({ db, safety }: Without) => verifyStore(db, safety, async () => {}, '2018-08-01T08:00:00Z')],
  ['gets a note', 2, async ({ db, clipId }: Without) => done(await writeNote(db, { clipId, note: 'new' }))],
  ['is deleted', 1, ({ db, clipId }: Without) => db.clips.delete(clipId)],
  ['goes with all others', 0, ({ db }: Without) => db.clips.clear()],
])('a record whose seal was lost and that %s is counted once', async (_, left, change) => {
  const found = await withoutSeal();
  await change(found);
  expect(await found.db.marks.get('mark')).toMatchObject({ counts: { clips: left } });
  expect(await isShort(found.db)).toBe(false);
  await expectSealed(found.db);
});

test('the second copy hears that it was deleted', async () => {
  const { db, safety, clipId } = await withoutSeal();
  const lines = safety.lines.length;
  await db.clips.delete(clipId);
  expect(safety.lines.slice(lines).join('\n')).toContain(clipId);
});

/** Two clips, of which one was lost and left its seal. */
async function withoutRecord() {
  const safety = heldSafety();
  const db = openDatabase(`lost-${crypto.randomUUID()}`, async () => standByStore(safety));
  opened.push(db);
  const lost = await clipOf(db, 'one');
  await clipOf(db, 'two');
  const bare = openDatabase(db.name);
  await bare.clips.delete(lost);
  bare.close();
  return { db, safety, lost };
}

test('what was lost and is given up is not counted down, told of or brought back once more', async () => {
  const { db, safety } = await withoutRecord();
  await acceptStore(db, safety, 0);
  const { putBack, missing } = await verifyStore(db, safety, async () => {}, '2018-08-01T08:00:00Z');
  expect({ putBack, missing }).toEqual({ putBack: 0, missing: 0 });
  await expectSealed(db);
});

test('what comes back without one record is counted as it is, and the person is told once', async () => {
  const { db, safety, lost } = await withoutRecord();
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
  const { db, safety, lost } = await withoutRecord();
  await db.clips.clear();
  expect(safety.lines.at(-1)).toContain(lost);
  expect(await db.seals.where('table').equals('clips').count()).toBe(0);
  expect(await db.marks.get('mark')).toMatchObject({ counts: { clips: 0 } });
  expect(await renewJournal(db, safety)).toBe(true);
  await verifyStore(db, safety, async () => {}, '2018-08-01T08:00:00Z');
  expect(await db.clips.count()).toBe(0);
});
