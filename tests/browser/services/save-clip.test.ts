import { expect, test } from 'vitest';
import { deleteClips } from '../../../lib/services/delete-clips';
import { deleteForGood } from '../../../lib/services/delete-for-good';
import { saveClip } from '../../../lib/services/save-clip';
import { undo } from '../../../lib/services/undo';
import { clipsOfPage, clipView, inboxClips } from '../../../lib/store/clip-queries';
import { imageOf } from '../../../lib/store/image-queries';
import { latestUndoStep } from '../../../lib/store/latest-undo-step';
import { openDatabase } from '../../../lib/store/open-database';
import { freshStore } from '../store/with-store';
import { excerptDraft, imageDraft } from './drafts';
import { clipOf, done, meetingWith, quotesOn } from './fill-store';

test('a clip is kept with its source and snapshot, and waits in the inbox', async () => {
  const db = freshStore();
  const clipId = crypto.randomUUID();
  const outcome = done(await saveClip(db, { clipId, draft: excerptDraft('a total of 11,267') }));
  expect(outcome.saved).toBe(clipId);
  const [view] = await inboxClips(db);
  expect(view?.clip).toMatchObject({ id: clipId, content: { quote: 'a total of 11,267' } });
  expect(view?.source.fields.producer.chosen?.value).toEqual(['IOM']);
  const snapshot = await db.snapshots.get(view?.clip.snapshotId ?? '');
  const text = await new Response(
    new Blob([snapshot?.gzip ?? new Uint8Array()].map((bytes) => new Uint8Array(bytes)))
      .stream()
      .pipeThrough(new DecompressionStream('gzip')),
  ).text();
  expect(text).toContain('Before.');
  expect(await latestUndoStep(db)).toMatchObject({ action: 'clip', id: outcome.undoId });
});

test('saved again with the same id, a clip is stored once, also when both calls race', async () => {
  const db = freshStore();
  const clipId = crypto.randomUUID();
  const request = { clipId, draft: excerptDraft('once') };
  const outcomes = await Promise.all([saveClip(db, request), saveClip(db, request), saveClip(db, request)]);
  expect(outcomes.every((outcome) => outcome.ok && outcome.saved === clipId)).toBe(true);
  expect(outcomes.filter((outcome) => outcome.ok && outcome.undoId === null)).toHaveLength(2);
  expect(await db.clips.count()).toBe(1);
  expect(await db.undoSteps.count()).toBe(1);
});

test('clips of one page share its source and its snapshot', async () => {
  const db = freshStore();
  await clipOf(db, 'first');
  await clipOf(db, 'second');
  expect([await db.sources.count(), await db.snapshots.count()]).toEqual([1, 1]);
  expect(await clipsOfPage(db, 'https://dtm.example.org/news/arrivals')).toHaveLength(2);
});

test('the same text on another page is another snapshot and another source', async () => {
  const db = freshStore();
  const snapshot = { text: 'the very same', truncated: false };
  for (const page of ['https://a.example.org/', 'https://b.example.org/']) {
    done(await saveClip(db, { clipId: crypto.randomUUID(), draft: { ...excerptDraft('q', page), snapshot } }));
  }
  expect([await db.sources.count(), await db.snapshots.count()]).toEqual([2, 2]);
});

test('tagged while saving, a clip stands last on each topic, and one undo takes all of it back', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['General', 'Balkans']);
  await clipOf(db, 'earlier', [topicIds[1]]);
  const outcome = done(
    await saveClip(db, {
      clipId: crypto.randomUUID(),
      draft: excerptDraft('new'),
      topicIds: [...topicIds, ...topicIds],
    }),
  );
  expect(await quotesOn(db, topicIds[0])).toEqual(['new']);
  expect(await quotesOn(db, topicIds[1])).toEqual(['earlier', 'new']);
  done(await undo(db, outcome.undoId ?? ''));
  expect(await quotesOn(db, topicIds[1])).toEqual(['earlier']);
  expect([await db.clips.count(), await db.tags.count(), await db.sources.count()]).toEqual([1, 1, 1]);
});

test('a topic that is gone does not keep a clip from being saved', async () => {
  const db = freshStore();
  await clipOf(db, 'kept', [crypto.randomUUID()]);
  expect(await inboxClips(db)).toHaveLength(1);
});

test('the bytes of a picture are kept, also in the trash, and go with its clip', async () => {
  const db = freshStore();
  const outcome = done(await saveClip(db, { clipId: crypto.randomUUID(), draft: imageDraft() }));
  const view = await clipView(db, outcome.saved);
  const imageId = view?.clip.content.kind === 'image' ? view.clip.content.imageId : '';
  const image = await imageOf(db, imageId);
  expect(image?.bytes.slice(1, 4)).toEqual(new TextEncoder().encode('PNG'));
  const { undoId } = done(await undo(db, outcome.undoId ?? ''));
  const evidence = async () => [await db.images.count(), await db.snapshots.count(), await db.sources.count()];
  expect(await evidence()).toEqual([1, 1, 1]);
  expect(await deleteForGood(db, { entryIds: [undoId] }, { forget: async () => {} })).toMatchObject({ ok: true });
  expect(await evidence()).toEqual([0, 0, 0]);
});

test('a deleted clip comes back whole with its picture', async () => {
  const db = freshStore();
  const { saved } = done(await saveClip(db, { clipId: crypto.randomUUID(), draft: imageDraft() }));
  const before = await clipView(db, saved);
  const deleted = done(await deleteClips(db, { clipIds: [saved] }));
  expect(await clipView(db, saved)).toBeNull();
  done(await undo(db, deleted.undoId));
  expect(await clipView(db, saved)).toEqual(before);
  expect(await db.images.count()).toBe(1);
});

test('what a page sends is parsed before anything of it is kept', async () => {
  const db = freshStore();
  const draft = excerptDraft('x');
  const hostile = { ...draft, content: { kind: 'link', target: 'javascript:alert(1)', text: '' } as const };
  expect(await saveClip(db, { clipId: crypto.randomUUID(), draft: hostile })).toEqual({
    ok: false,
    reason: 'unreadable-draft',
  });
  const pixels = { from: 'screen', rect: { x: 0, y: 0, width: 1, height: 1, devicePixelRatio: 1 } } as const;
  const content = { ...imageDraft().content, kind: 'image', pixels } as const;
  const uncropped = await saveClip(db, { clipId: crypto.randomUUID(), draft: { ...imageDraft(), content } as never });
  expect(uncropped).toEqual({ ok: false, reason: 'image-unreadable' });
  expect(await saveClip(db, { clipId: 'not an id', draft })).toEqual({ ok: false, reason: 'invalid-input' });
  expect([await db.clips.count(), await db.sources.count()]).toEqual([0, 0]);
});

test('two windows that clip at once lose nothing and give no place twice', async () => {
  const first = freshStore();
  const second = openDatabase(first.name);
  const { topicIds } = await meetingWith(first, ['Balkans']);
  const quotes = Array.from({ length: 20 }, (_each, index) => `quote ${index}`);
  await Promise.all(quotes.map((quote, index) => clipOf(index % 2 ? first : second, quote, topicIds)));
  second.close();
  expect((await quotesOn(first, topicIds[0])).sort()).toEqual(quotes.sort());
  expect([await first.sources.count(), await first.snapshots.count()]).toEqual([1, 1]);
  const sequences = (await first.undoSteps.orderBy('sequence').toArray()).map(({ sequence }) => sequence);
  expect(sequences).toEqual(Array.from({ length: 21 }, (_each, index) => index + 1));
});
