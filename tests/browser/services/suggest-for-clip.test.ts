import { expect, test } from 'vitest';
import { suggestForClip } from '../../../lib/services/suggest-for-clip';
import { tagClip } from '../../../lib/services/tag-clip';
import { freshStore } from '../store/with-store';
import { clipOf, done, meetingWith } from './fill-store';

test('without a meeting, and for a clip that is gone, nothing is suggested', async () => {
  const db = freshStore();
  const clipId = await clipOf(db, 'arrivals');
  expect(await suggestForClip(db, clipId)).toBeNull();
  await meetingWith(db, ['Arrivals']);
  expect(await suggestForClip(db, crypto.randomUUID())).toBeNull();
});

test('the words of the clip suggest a topic until it stands there', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Education factsheet', 'Arrivals in the Balkans']);
  const [, balkans = ''] = topicIds;
  const clipId = await clipOf(db, 'Arrivals to the Balkans have increased');
  expect(await suggestForClip(db, clipId)).toBe(balkans);
  done(await tagClip(db, { clipId, topicId: balkans }));
  expect(await suggestForClip(db, clipId)).toBeNull();
});

test('what was tagged in an earlier meeting teaches the next one of the same agenda', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Education', 'AoB']);
  for (const quote of ['Evros detections rose', 'detections at Evros fell', 'Evros: more detections']) {
    await clipOf(db, quote, [topicIds[1]]);
  }
  const next = await meetingWith(db, ['Education', 'AoB']);
  expect(await suggestForClip(db, await clipOf(db, 'detections on the Evros'))).toBe(next.topicIds[1]);
});
