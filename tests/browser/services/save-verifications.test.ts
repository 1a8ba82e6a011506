import { expect, test } from 'vitest';
import type { Id } from '../../../lib/model/id';
import { deleteClips } from '../../../lib/services/delete-clips';
import { readBriefing } from '../../../lib/services/read-briefing';
import { keptLooks, type Look, saveVerifications } from '../../../lib/services/save-verifications';
import { undo, undoLatest } from '../../../lib/services/undo';
import { latestVerifications, verificationsOf } from '../../../lib/store/verification-queries';
import { dumpOf } from '../store/dump-of';
import { freshStore } from '../store/with-store';
import { clipOf, done, meetingWith } from './fill-store';

const look = (clipId: Id, changes: Partial<Look> = {}): Look => ({
  ...{ clipId, url: 'https://dtm.example.org/news/arrivals', verdict: 'stands', reason: null },
  ...{ found: '11,267 people', repeats: 0 },
  ...changes,
});

/** Stamps whose clock goes on by a day each time it is asked. */
function clock() {
  let day = 0;
  return {
    now: () => new Date(Date.UTC(2018, 7, 1) + day++ * 86_400_000).toISOString(),
    newId: () => crypto.randomUUID(),
  };
}

test('of each clip the latest looks are kept, newest first, and the others go', async () => {
  const db = freshStore();
  const [one, other] = [await clipOf(db, '11,267 people'), await clipOf(db, '590 exits')];
  const stamps = clock();
  done(await saveVerifications(db, [look(other)], stamps));
  for (let n = 0; n < keptLooks + 2; n += 1) done(await saveVerifications(db, [look(one, { repeats: n })], stamps));
  expect((await verificationsOf(db, one)).map(({ repeats }) => repeats)).toEqual([6, 5, 4, 3, 2]);
  expect(await verificationsOf(db, other)).toHaveLength(1);
  const latest = await latestVerifications(db, [one, other, crypto.randomUUID()]);
  expect([...latest].map(([id, { repeats }]) => [id, repeats]).sort()).toEqual(
    [
      [one, 6],
      [other, 0],
    ].sort(),
  );
});

test('a look by a clock that is ahead hides none that comes after it, and is the first to go', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  const clipId = await clipOf(db, '11,267 people', topicIds);
  const ahead = { now: () => '2099-01-01T00:00:00.000Z', newId: () => crypto.randomUUID() };
  done(await saveVerifications(db, [look(clipId)], ahead));
  const stamps = clock();
  done(await saveVerifications(db, [look(clipId, { verdict: 'changed' })], stamps));
  const now = '2018-08-01T10:00:00.000Z';
  const order = ['2018-08-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z'];
  expect((await verificationsOf(db, clipId, now)).map(({ checkedAt }) => checkedAt)).toEqual(order);
  expect((await latestVerifications(db, [clipId])).get(clipId)?.verdict).toBe('changed');
  const input = await readBriefing(db, { meetingId, now });
  expect(input?.topics[0]?.clips[0]?.verified?.verdict).toBe('changed');
  for (let n = 1; n < keptLooks; n += 1) done(await saveVerifications(db, [look(clipId, { repeats: n })], stamps));
  expect((await verificationsOf(db, clipId)).map(({ repeats }) => repeats)).toEqual([4, 3, 2, 1, 0]);
  expect(await db.verifications.count()).toBe(keptLooks);
});

test('a look within a day of now is not ahead: clocks and zones differ by as much', async () => {
  const db = freshStore();
  const clipId = await clipOf(db, '11,267 people');
  const stamps = clock();
  for (const repeats of [0, 1]) done(await saveVerifications(db, [look(clipId, { repeats })], stamps));
  const [latest] = await verificationsOf(db, clipId, '2018-08-01T00:00:00.000Z');
  expect(latest?.repeats).toBe(1);
});

test('a look is no action: it leaves no undo step, and what was done before can still be taken back', async () => {
  const db = freshStore();
  const clipId = await clipOf(db, '11,267 people');
  const steps = await db.undoSteps.toArray();
  done(await saveVerifications(db, [look(clipId)]));
  expect(await db.undoSteps.toArray()).toEqual(steps);
  done(await undoLatest(db));
  expect(await db.clips.count()).toBe(0);
  expect(await db.verifications.count(), 'looks at a clip that was never clipped').toBe(0);
});

test('looks go with their clip, and come back with it', async () => {
  const db = freshStore();
  const clipId = await clipOf(db, '11,267 people');
  done(await saveVerifications(db, [look(clipId), look(clipId)]));
  const before = { ...(await dumpOf(db)), undoSteps: [] };
  const { undoId } = done(await deleteClips(db, { clipIds: [clipId] }));
  expect(await db.verifications.count()).toBe(0);
  done(await undo(db, undoId));
  expect({ ...(await dumpOf(db)), undoSteps: [] }).toEqual(before);
});

test('a clip that was deleted meanwhile is passed over; a look that makes no sense refuses all of them', async () => {
  const db = freshStore();
  const clipId = await clipOf(db, '11,267 people');
  const { saved } = done(await saveVerifications(db, [look(crypto.randomUUID()), look(clipId)]));
  expect(saved.map((one) => one.clipId)).toEqual([clipId]);
  const before = await dumpOf(db);
  const bad = await saveVerifications(db, [look(clipId), look(clipId, { url: 'nowhere' })]);
  expect(bad).toEqual({ ok: false, reason: 'invalid-input' });
  expect(await dumpOf(db)).toEqual(before);
});

test('the briefing has the latest look at each clip, with what changed in a few words', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  const clipId = await clipOf(db, 'a total of 11,267 people', topicIds);
  const stamps = clock();
  done(await saveVerifications(db, [look(clipId)], stamps));
  const found = 'a total of 11,276 people';
  done(await saveVerifications(db, [look(clipId, { verdict: 'changed', found })], stamps));
  const input = await readBriefing(db, { meetingId, now: '2018-08-09T10:00:00Z' });
  expect(input?.topics[0]?.clips[0]?.verified).toEqual({
    ...{ on: '2018-08-02', verdict: 'changed', reason: null, repeats: 0 },
    ...{ elsewhere: null, was: 'a total of 11,267 people', found, move: { before: '11,267', after: '11,276' } },
  });
});
