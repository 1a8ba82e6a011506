import { afterEach, expect, test } from 'vitest';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import { isShort } from '../../../lib/repair/put-right';
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
