import { expect, test } from 'vitest';
import { toldOfRetention } from '../../../entrypoints/desk/data/told-of-retention';
import { dueClips } from '../../../lib/services/due-clips';
import { letClipsGo } from '../../../lib/services/let-clips-go';
import { setRetention } from '../../../lib/services/set-retention';
import { undo, undoLatest } from '../../../lib/services/undo';
import { allTrash } from '../../../lib/store/trash-queries';
import { freshStore } from '../store/with-store';
import { clipOf, done, meetingWith } from './fill-store';

/** A meeting of 31 August 2018 with one clip. `go` lets go what is due on a day, and says how many that were. */
async function clipOfAugust2018() {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  await db.meetings.update(meetingId, { date: '2018-08-31' });
  const clipId = await clipOf(db, 'A quote', topicIds);
  localStorage.clear();
  const go = (today: string) => letClipsGo(db, { today, sure: today, told: toldOfRetention(localStorage) });
  return { db, meetingId, clipId, go };
}

test('clips that are kept for a time go to the trash only after two weeks of telling', async () => {
  const { db, meetingId, clipId, go } = await clipOfAugust2018();

  expect(await go('2030-01-01')).toBe(0);
  const { undoId } = done(await setRetention(db, { meetingId, months: 6 }));
  expect(await dueClips(db, '2019-02-13')).toEqual([]);
  expect(await dueClips(db, '2019-02-14')).toMatchObject([{ day: '2019-02-28', clipIds: [clipId] }]);
  // The desk was not opened before: the two weeks begin with the telling.
  expect(await go('2019-06-01')).toBe(0);
  expect(await go('2019-06-14')).toBe(0);
  expect(await go('2019-06-15')).toBe(1);
  expect(await allTrash(db)).toMatchObject([{ action: 'delete-clips', what: [{ title: 'A quote' }] }]);
  expect(await db.clips.count()).toBe(0);
  expect(await undo(db, undoId)).toMatchObject({ ok: true });
  expect((await db.meetings.get(meetingId))?.keepMonths).toBeUndefined();
});

test('where the day comes nearer, or is set anew after it was taken back, the two weeks of telling begin anew', async () => {
  const { db, meetingId, go } = await clipOfAugust2018();
  done(await setRetention(db, { meetingId, months: 12 }));
  expect(await go('2019-08-20')).toBe(0);
  await db.meetings.update(meetingId, { date: '2017-08-31' });
  expect(await go('2019-09-10')).toBe(0);
  expect(await go('2019-09-23')).toBe(0);

  done(await setRetention(db, { meetingId, months: null }));
  expect(await go('2019-09-24')).toBe(0);
  done(await setRetention(db, { meetingId, months: 12 }));
  expect(await go('2020-01-01')).toBe(0);
  expect(await go('2020-01-15')).toBe(1);
});

test('clips that went and came back are told of anew before they go again', async () => {
  const { db, meetingId, go } = await clipOfAugust2018();
  done(await setRetention(db, { meetingId, months: 6 }));
  expect(await go('2019-02-14')).toBe(0);
  expect(await go('2019-02-28')).toBe(1);
  done(await undoLatest(db));
  expect(await go('2019-03-01')).toBe(0);
  expect(await go('2019-03-15')).toBe(1);
});

test('a time that makes no sense is refused', async () => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, ['Arrivals']);
  expect(await setRetention(db, { meetingId, months: 0 })).toMatchObject({ reason: 'invalid-input' });
});
