import { expect, test } from 'vitest';
import { keepRegion } from '../../../lib/services/keep-region';
import { saveClip } from '../../../lib/services/save-clip';
import { tagClip } from '../../../lib/services/tag-clip';
import { undo, undoLatest } from '../../../lib/services/undo';
import { writeNote } from '../../../lib/services/write-note';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { freshStore } from '../store/with-store';
import { excerptDraft, imageDraft } from './drafts';
import { clipOf, done, meetingWith } from './fill-store';

/** The clip that the card made of the page by opening. */
async function pageClip(db: RapporteurDatabase) {
  const draft = { ...excerptDraft('unused'), content: { kind: 'page' as const, description: 'Arrivals by land' } };
  return done(await saveClip(db, { clipId: crypto.randomUUID(), draft, topicIds: [] })).saved;
}

async function keptInsteadOf(db: RapporteurDatabase, insteadOf: string) {
  const clipId = crypto.randomUUID();
  done(await keepRegion(db, { clipId, draft: imageDraft(), topicIds: [], typed: '', insteadOf }));
  return { clipId, left: (await db.clips.toCollection().primaryKeys()).sort() };
}

test('a page clip with which nothing was done gives way to the picture, and one undo brings it back', async () => {
  const db = freshStore();
  const page = await pageClip(db);
  const { clipId, left } = await keptInsteadOf(db, page);
  expect(left).toEqual([clipId]);
  done(await undoLatest(db));
  expect(await db.clips.toCollection().primaryKeys()).toEqual([page]);
});

test('a part that was taken back is kept after all, with what was typed, in place of the page again, and so on', async () => {
  const db = freshStore();
  const insteadOf = await pageClip(db);
  const clipId = crypto.randomUUID();
  const order = { clipId, draft: imageDraft(), topicIds: [], typed: '26,100', insteadOf };
  let kept = done(await keepRegion(db, order));
  for (const _turn of ['once', 'twice']) {
    const { trashed } = done(await undo(db, kept.undoId ?? ''));
    expect(await db.clips.toCollection().primaryKeys()).toEqual([insteadOf]);
    expect([await db.images.count(), await db.trash.count()]).toEqual([1, 1]);
    kept = done(await keepRegion(db, { ...order, trashedAs: trashed?.id ?? null }));
    expect(await db.clips.toArray()).toMatchObject([{ id: clipId, typed: '26,100', transcribed: true }]);
    expect([await db.images.count(), await db.trash.count()]).toEqual([1, 0]);
  }
});

test('a page with which something was done meanwhile stays beside a part that is kept after all', async () => {
  const db = freshStore();
  const insteadOf = await pageClip(db);
  const { clipId } = await keptInsteadOf(db, insteadOf);
  const { undoId: trashedAs } = done(await undoLatest(db));
  done(await writeNote(db, { clipId: insteadOf, note: 'ask IOM' }));
  done(await keepRegion(db, { clipId, draft: imageDraft(), topicIds: [], typed: '', insteadOf, trashedAs }));
  expect(await db.clips.count()).toBe(2);
});

test('one that has a note or a tag, and one of other words, stay', async () => {
  const db = freshStore();
  const noted = await pageClip(db);
  done(await writeNote(db, { clipId: noted, note: 'ask IOM' }));
  expect((await keptInsteadOf(db, noted)).left).toContain(noted);
  const words = await clipOf(db, 'They came by land.');
  expect((await keptInsteadOf(db, words)).left).toContain(words);

  const other = freshStore();
  const tagged = await pageClip(other);
  const { topicIds } = await meetingWith(other, ['Arrivals']);
  done(await tagClip(other, { clipId: tagged, topicId: topicIds[0] ?? '' }));
  expect((await keptInsteadOf(other, tagged)).left).toContain(tagged);
});
