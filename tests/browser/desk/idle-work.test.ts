import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { idleWork } from '../../../entrypoints/desk/data/idle-work';
import { findOlderStores, forgetOlderStores } from '../../../lib/keeping/older-store';
import { deleteClips } from '../../../lib/services/delete-clips';
import { setRetention } from '../../../lib/services/set-retention';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { clipOf, done, meetingWith } from '../services/fill-store';
import { keptOlder, olderText } from '../store/older-kept';
import { freshStore } from '../store/with-store';

beforeEach(() => localStorage.clear());

/** Starts the desk at ten o'clock of these days, one after the other, whatever their order. */
async function started(db: RapporteurDatabase, days: string[]): Promise<void> {
  for (const day of days) {
    await idleWork(db, { forget: async () => {} }, localStorage, new Date(`${day}T10:00:00`));
  }
}

async function trashOfJune() {
  const db = freshStore();
  const clipId = await clipOf(db, 'Forty roofs were mended in July.');
  const stamps = { now: () => '2026-06-01T06:00:00.000Z', newId: () => crypto.randomUUID() };
  done(await deleteClips(db, { clipIds: [clipId] }, stamps));
  return db;
}

test('a clock that is ahead at one start takes nothing out of the trash; what was over age on an earlier day goes', async () => {
  const db = await trashOfJune();
  await started(db, ['2026-06-02', '2026-08-05', '2026-06-03', '2026-06-04']);
  expect(await db.trash.count()).toBe(1);
  await started(db, ['2026-07-02', '2026-07-02']);
  expect(await db.trash.count()).toBe(1);
  await started(db, ['2026-07-03']);
  expect(await db.trash.count()).toBe(0);
});

test('where it is ahead as soon as the desk is first open, nothing goes either', async () => {
  const db = await trashOfJune();
  await started(db, ['2026-08-05', '2026-08-05', '2026-06-03', '2026-06-04']);
  expect(await db.trash.count()).toBe(1);
});

test('a clock that is ahead at one start takes no clip before the person was told for two weeks', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  await db.meetings.update(meetingId, { date: '2018-08-31' });
  await clipOf(db, 'A quote', topicIds);
  done(await setRetention(db, { meetingId, months: 6 }));
  await started(db, ['2019-02-13', '2019-02-14', '2019-04-20', '2019-02-15', '2019-02-27', '2019-02-28']);
  expect(await db.clips.count()).toBe(1);
  await started(db, ['2019-03-01']);
  expect(await db.clips.count()).toBe(0);
});

test('what was told on a day that is still to come is told anew', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  await db.meetings.update(meetingId, { date: '2018-08-31' });
  await clipOf(db, 'A quote', topicIds);
  done(await setRetention(db, { meetingId, months: 6 }));
  await started(db, ['2096-01-01', '2019-03-01', '2019-03-10', '2019-03-15']);
  expect(await db.clips.count()).toBe(1);
  await started(db, ['2019-03-16']);
  expect(await db.clips.count()).toBe(0);
});

test('a library from before an upgrade goes after 30 days that two starts saw, and never while records are missing', async () => {
  onTestFinished(() => forgetOlderStores());
  const db = freshStore();
  await clipOf(db, 'A quote');
  await keptOlder(4, await olderText(4));
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await started(db, [inDays(0), inDays(40), inDays(1), inDays(32)]);
  expect(await findOlderStores()).toHaveLength(1);
  db.suspicion = { expected: { clips: 312 }, found: { clips: 1 }, sequence: 1 };
  await started(db, [inDays(33)]).catch(() => {}); // a store that is short takes nothing else either
  expect(await findOlderStores()).toHaveLength(1);
  db.suspicion = null;
  await started(db, [inDays(34)]);
  expect(await findOlderStores()).toEqual([]);
});
