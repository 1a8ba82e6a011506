import { expect, test, vi } from 'vitest';
import type { Library } from '../../../lib/model/library';
import { deleteClips } from '../../../lib/services/delete-clips';
import { readLibrary } from '../../../lib/services/packs/read-library';
import { restoreLibrary } from '../../../lib/services/packs/restore-library';
import { setRetention } from '../../../lib/services/set-retention';
import { undo } from '../../../lib/services/undo';
import { writeNote } from '../../../lib/services/write-note';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { readProgress } from '../../../lib/store/read-progress';
import { allTrash } from '../../../lib/store/trash-queries';
import { clipOf, done, meetingWith, quotesOn } from '../services/fill-store';
import { dumpOf } from '../store/dump-of';
import { expectSealed } from '../store/expect-sealed';
import { failAt } from '../store/fail-at';
import { freshStore } from '../store/with-store';

/** A library with a meeting whose clips are kept for a time, a topic and a clip that stands on it. */
async function backedUp(db: RapporteurDatabase) {
  const { meetingId, topicIds } = await meetingWith(db, ['Shelter']);
  done(await setRetention(db, { meetingId, months: 6 }));
  const clipId = await clipOf(db, 'Forty roofs were mended in July.', topicIds);
  done(await writeNote(db, { clipId, note: 'as it was backed up' }));
  return { library: await readLibrary(db), clipId, topicIds };
}

/** Work of another kind: in the store, in the trash, set aside, and steps that can be taken back. */
async function workedOn(db: RapporteurDatabase) {
  const { topicIds } = await meetingWith(db, ['Education', 'Water']);
  const kept = await clipOf(db, 'Nine schools opened again.', topicIds);
  const deleted = await clipOf(db, 'Two wells ran dry.', topicIds);
  const { undoId } = done(await deleteClips(db, { clipIds: [deleted] }));
  await db.damaged.put({ table: 'clips', key: crypto.randomUUID(), record: {}, foundAt: '2018-08-01T08:00:00.000Z' });
  return { kept, undoId };
}

test('a backup takes the place of all that a full store held, and nothing that came before can be brought back', async () => {
  const db = freshStore();
  const { library, topicIds } = await backedUp(freshStore());
  const { kept, undoId } = await workedOn(db);
  done(await restoreLibrary(db, library, await readProgress(db)));
  expect(await readLibrary(db)).toEqual(library);
  expect(await quotesOn(db, topicIds[0])).toEqual(['Forty roofs were mended in July.']);
  expect(await db.clips.get(kept)).toBeUndefined();
  expect([await allTrash(db), await db.damaged.count(), await db.undoSteps.count()]).toEqual([[], 0, 0]);
  expect(await undo(db, undoId)).toMatchObject({ ok: false });
  expect(await readLibrary(db)).toEqual(library);
  await expectSealed(db);
});

test('what was changed, added and deleted after the backup is as the backup has it', async () => {
  const db = freshStore();
  const { library, clipId, topicIds } = await backedUp(db);
  done(await writeNote(db, { clipId, note: 'written later' }));
  await clipOf(db, 'Clipped later.', topicIds);
  done(await restoreLibrary(db, library, await readProgress(db)));
  expect(await db.clips.toArray()).toMatchObject([{ id: clipId, note: 'as it was backed up' }]);
  done(await deleteClips(db, { clipIds: [clipId] }));
  done(await restoreLibrary(db, library, await readProgress(db)));
  expect(await readLibrary(db)).toEqual(library);
  await expectSealed(db);
});

test('what was saved since the backup of it was begun is refused, and stays', async () => {
  const db = freshStore();
  const { library } = await backedUp(freshStore());
  await workedOn(db);
  const progress = await readProgress(db);
  await clipOf(db, 'Clipped meanwhile.');
  const before = await dumpOf(db);
  expect(await restoreLibrary(db, library, progress)).toEqual({ ok: false, reason: 'changed-since' });
  expect(await dumpOf(db)).toEqual(before);
});

test('so is the first clip of a store in which nothing was', async () => {
  const db = freshStore();
  const progress = await readProgress(db);
  await clipOf(db, 'Clipped meanwhile.');
  expect(await restoreLibrary(db, await readLibrary(freshStore()), progress)).toMatchObject({ ok: false });
});

test('an empty backup empties the store', async () => {
  const db = freshStore();
  await workedOn(db);
  const library = await readLibrary(freshStore());
  done(await restoreLibrary(db, library, await readProgress(db)));
  const tables = Object.entries(await dumpOf(db)).filter(([, records]) => records.length > 0);
  expect(tables).toEqual([]);
});

test('a backup with a record that cannot be read is refused, and the store stays as it was', async () => {
  const db = freshStore();
  const { library } = await backedUp(freshStore());
  await workedOn(db);
  const before = await dumpOf(db);
  const [meeting] = library.meetings;
  // As a file that nobody checked might hold it.
  const spoilt = { ...library, meetings: [{ ...meeting, date: 'soon' }] } as Library;
  expect(await restoreLibrary(db, spoilt, await readProgress(db))).toMatchObject({
    ok: false,
    reason: 'invalid-input',
  });
  expect(await dumpOf(db)).toEqual(before);
});

test('wherever the disk fails while a backup is put in place, the store is as it was', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { library } = await backedUp(freshStore());
  for (let n = 1; ; n += 7) {
    const db = freshStore();
    const plan = failAt(db);
    await workedOn(db);
    const before = await dumpOf(db);
    const progress = await readProgress(db);
    plan.fault = { at: plan.calls + n, how: n % 2 === 1 ? 'from-then-on' : 'once' };
    const outcome = await restoreLibrary(db, library, progress);
    plan.fault = null;
    if (outcome.ok) {
      expect(n).toBeGreaterThan(20);
      expect(await readLibrary(db)).toEqual(library);
      break;
    }
    expect(await dumpOf(db)).toEqual(before);
  }
  vi.restoreAllMocks();
});
