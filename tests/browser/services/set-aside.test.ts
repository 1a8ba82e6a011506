import { expect, test } from 'vitest';
import { editBriefing } from '../../../lib/services/edit-briefing';
import { forgetDamaged } from '../../../lib/services/forget-damaged';
import { readLibrary } from '../../../lib/services/packs/read-library';
import { readDamaged } from '../../../lib/services/read-damaged';
import { restoreDamaged } from '../../../lib/services/restore-damaged';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { dumpOf } from '../store/dump-of';
import { expectSealed } from '../store/expect-sealed';
import { freshStore } from '../store/with-store';
import { clipOf, done, meetingWith } from './fill-store';

/** Takes a record out of the store as `verifyStore` does; what is set aside has these changes. */
async function setAside(db: RapporteurDatabase, table: string, key: string, change: object = {}, day = '01') {
  const record = { ...(await db.table(table).get(key)), ...change };
  await db.table(table).delete(key);
  await db.damaged.put({ table, key, record, foundAt: `2018-08-${day}T08:00:00.000Z` });
}

async function clipped() {
  const db = freshStore();
  const { topicIds, meetingId } = await meetingWith(db, ['Shelter']);
  const clipId = await clipOf(db, 'Forty roofs were mended in July.', topicIds);
  const [tag] = await db.tags.toArray();
  return { db, clipId, meetingId, tagId: tag?.id ?? '' };
}

test('what is set aside is told in the order in which it was found, with its first words and the fields that cannot be read', async () => {
  const { db, clipId, tagId } = await clipped();
  const other = await clipOf(db, 'Sixty tents arrived in the harbour.');
  await setAside(db, 'clips', clipId, { note: 7, clippedAt: 'never' }, '03');
  await setAside(db, 'tags', tagId, {}, '01');
  await setAside(db, 'clips', other, {}, '02');
  await db.damaged.put({ table: 'unknown', key: 'k', record: null, foundAt: '2018-08-04T08:00:00.000Z' });
  const { entries, text } = await readDamaged(db);
  expect(entries.map(({ table, unreadable }) => [table, unreadable.toSorted()])).toEqual([
    ['tags', []],
    ['clips', []],
    ['clips', ['clippedAt', 'note']],
    ['unknown', []],
  ]);
  expect(entries.map(({ title }) => title).slice(1, 3)).toEqual([
    'Sixty tents arrived in the harbour.',
    'Forty roofs were mended in July.',
  ]);
  expect(JSON.parse(text)).toHaveLength(4);
});

test('what comes back never takes the place of what is there', async () => {
  const { db, clipId } = await clipped();
  const clip = await db.clips.get(clipId);
  await db.damaged.put({
    table: 'clips',
    key: clipId,
    record: { ...clip, note: 'old' },
    foundAt: '2018-08-01T08:00:00.000Z',
  });
  expect(await restoreDamaged(db, null)).toEqual({ ok: true, back: 0, left: 0 });
  expect(await db.clips.get(clipId)).toEqual(clip);
});

test.each(['tags', 'briefings'])('what has the place of one of the %s keeps it, until it is gone', async (table) => {
  const { db, meetingId } = await clipped();
  done(await editBriefing(db, { meetingId, changes: { paper: 'Letter' } }));
  const [record] = await db.table(table).toArray();
  await setAside(db, table, record.id);
  await db.table(table).add({ ...record, id: crypto.randomUUID() });
  expect(await restoreDamaged(db, null)).toEqual({ ok: true, back: 0, left: 1 });
  expect(await db.table(table).count()).toBe(1);
  await db.table(table).clear();
  expect(await restoreDamaged(db, null)).toEqual({ ok: true, back: 1, left: 0 });
  expect(await db.table(table).toArray()).toEqual([record]);
});

test('from a backup come the records as it has them, and those that they speak of; what it has not stays set aside', async () => {
  const { db, clipId, tagId } = await clipped();
  const backup = await readLibrary(db);
  const later = await clipOf(db, 'Clipped after the backup.');
  const { damaged: _none, undoSteps: _steps, ...before } = await dumpOf(db);
  const [source] = await db.sources.toArray();
  await setAside(db, 'clips', clipId, { note: 'flipped' });
  await setAside(db, 'clips', later);
  await db.table('tags').delete(tagId);
  await db.table('sources').delete(source?.id ?? '');
  await db.damaged.put({ table: 'unknown', key: 'k', record: {}, foundAt: '2018-08-04T08:00:00.000Z' });
  expect(await restoreDamaged(db, backup)).toEqual({ ok: true, back: 2, left: 2 });
  expect((await db.damaged.toArray()).map(({ key }) => key).sort()).toEqual(['k', later].sort());
  const after = await dumpOf(db);
  expect(after.sources).toEqual(before.sources);
  expect(await db.clips.toArray()).toEqual(backup.clips);
  await expectSealed(db);
});

test('what is forgotten is gone, and what is in the store stays', async () => {
  const { db, clipId } = await clipped();
  const other = await clipOf(db, 'Sixty tents arrived in the harbour.');
  await setAside(db, 'clips', other);
  done(await forgetDamaged(db));
  expect([await db.damaged.count(), (await db.clips.toArray()).map(({ id }) => id)]).toEqual([0, [clipId]]);
  expect(await restoreDamaged(db, null)).toEqual({ ok: true, back: 0, left: 0 });
});
