import { expect, test } from 'vitest';
import { deleteClips } from '../../../lib/services/delete-clips';
import { includeClip } from '../../../lib/services/include-clip';
import { moveClips } from '../../../lib/services/move-clips';
import { tagClip } from '../../../lib/services/tag-clip';
import { undo, undoLatest } from '../../../lib/services/undo';
import { untagClip } from '../../../lib/services/untag-clip';
import { clipsOfTopic, inboxClips } from '../../../lib/store/clip-queries';
import { topicCounts } from '../../../lib/store/meeting-queries';
import { freshStore } from '../store/with-store';
import { clipOf, done, meetingFields, meetingWith, quotesOn } from './fill-store';

const nobody = crypto.randomUUID();

async function board() {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['General', 'Balkans']);
  const [general = '', balkans = ''] = topicIds;
  const a = await clipOf(db, 'a', [balkans]);
  const b = await clipOf(db, 'b', [balkans]);
  const c = await clipOf(db, 'c', [balkans]);
  return { db, meetingId, general, balkans, a, b, c };
}

test('a clip stands on several topics, once on each', async () => {
  const { db, general, balkans, a } = await board();
  done(await tagClip(db, { clipId: a, topicId: general }));
  const again = done(await tagClip(db, { clipId: a, topicId: general }));
  expect([await quotesOn(db, general), await quotesOn(db, balkans)]).toEqual([['a'], ['a', 'b', 'c']]);
  expect(await undo(db, again.undoId)).toEqual({ ok: false, reason: 'nothing-to-undo' });
});

test('a clip taken off its last topic is in the inbox again, and the ranks close', async () => {
  const { db, meetingId, balkans, b } = await board();
  done(await untagClip(db, { clipId: b, topicId: balkans }));
  expect(await quotesOn(db, balkans)).toEqual(['a', 'c']);
  expect((await inboxClips(db)).map(({ clip }) => clip.id)).toEqual([b]);
  expect((await topicCounts(db, meetingId)).inbox).toBe(1);
});

test('what is gone is not tagged', async () => {
  const { db, general, a } = await board();
  const refused = { ok: false, reason: 'not-found' };
  expect(await tagClip(db, { clipId: nobody, topicId: general })).toEqual(refused);
  expect(await tagClip(db, { clipId: a, topicId: nobody })).toEqual(refused);
  expect(await moveClips(db, { clipIds: [a, nobody], from: null, to: general })).toEqual(refused);
  expect(await moveClips(db, { clipIds: [a], from: null, to: nobody })).toEqual(refused);
  expect(await includeClip(db, { clipId: a, topicId: general, included: false })).toEqual(refused);
  expect(await deleteClips(db, { clipIds: [nobody] })).toEqual(refused);
});

test.each([
  [0, ['c', 'a', 'b']],
  [1, ['a', 'c', 'b']],
  [2, ['a', 'b', 'c']],
  [99, ['a', 'b', 'c']],
  [-5, ['c', 'a', 'b']],
])('the last clip moved to place %i of its topic gives %j', async (position, expected) => {
  const { db, balkans, c } = await board();
  done(await moveClips(db, { clipIds: [c], from: balkans, to: balkans, position }));
  expect(await quotesOn(db, balkans)).toEqual(expected);
});

test('several clips move together, in the order given, and the ranks close behind them', async () => {
  const { db, general, balkans, a, c } = await board();
  await clipOf(db, 'x', [general]);
  done(await moveClips(db, { clipIds: [c, a], from: balkans, to: general, position: 0 }));
  expect([await quotesOn(db, general), await quotesOn(db, balkans)]).toEqual([['c', 'a', 'x'], ['b']]);
  done(await undoLatest(db));
  expect([await quotesOn(db, general), await quotesOn(db, balkans)]).toEqual([['x'], ['a', 'b', 'c']]);
});

test('a clip moved to where it stands already stands there once', async () => {
  const { db, general, balkans, a } = await board();
  done(await tagClip(db, { clipId: a, topicId: general }));
  done(await moveClips(db, { clipIds: [a], from: balkans, to: general }));
  expect([await quotesOn(db, general), await quotesOn(db, balkans)]).toEqual([['a'], ['b', 'c']]);
});

test('a moved clip stays out of the briefing if it was out', async () => {
  const { db, general, balkans, a } = await board();
  done(await includeClip(db, { clipId: a, topicId: balkans, included: false }));
  done(await moveClips(db, { clipIds: [a], from: balkans, to: general }));
  const [view] = await clipsOfTopic(db, general);
  expect(view?.tags).toMatchObject([{ topicId: general, included: false }]);
});

test('moved to the inbox, a clip leaves every topic of that meeting and of no other', async () => {
  const { db, general, balkans, a, b } = await board();
  const other = await meetingWith(db, ['Elsewhere'], { ...meetingFields, title: 'Other' });
  done(await tagClip(db, { clipId: a, topicId: general }));
  done(await tagClip(db, { clipId: a, topicId: other.topicIds[0] ?? '' }));
  done(await moveClips(db, { clipIds: [a, b], from: balkans, to: null }));
  expect([await quotesOn(db, general), await quotesOn(db, balkans)]).toEqual([[], ['c']]);
  expect(await quotesOn(db, other.topicIds[0])).toEqual(['a']);
  expect((await inboxClips(db)).map(({ clip }) => clip.id)).toEqual([b]);
});

test('clips are filed from the inbox at the place where they are dropped', async () => {
  const { db, balkans } = await board();
  const clipIds = [await clipOf(db, 'x'), await clipOf(db, 'y')];
  done(await moveClips(db, { clipIds, from: null, to: balkans, position: 1 }));
  expect(await quotesOn(db, balkans)).toEqual(['a', 'x', 'y', 'b', 'c']);
  expect(await inboxClips(db)).toEqual([]);
});

test('deleted clips leave their topics, what others use stays, and undo brings them back in place', async () => {
  const { db, balkans, a, b } = await board();
  const deleted = done(await deleteClips(db, { clipIds: [a, b, nobody] }));
  expect(await quotesOn(db, balkans)).toEqual(['c']);
  expect([await db.sources.count(), await db.snapshots.count()]).toEqual([1, 1]);
  done(await undo(db, deleted.undoId));
  expect(await quotesOn(db, balkans)).toEqual(['a', 'b', 'c']);
});
