import { expect, test } from 'vitest';
import type { CaptureDraft } from '../../../lib/model/capture-draft';
import { deleteClips } from '../../../lib/services/delete-clips';
import { finishCard } from '../../../lib/services/finish-card';
import { keepApart } from '../../../lib/services/keep-apart';
import { saveClip } from '../../../lib/services/save-clip';
import { takeBackClip } from '../../../lib/services/take-back-clip';
import { undo, undoLatest } from '../../../lib/services/undo';
import { writeNote } from '../../../lib/services/write-note';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { sightingsOf } from '../../../lib/store/sightings-of';
import { freshStore } from '../store/with-store';
import { excerptDraft, imageDraft } from './drafts';
import { done, meetingWith, quotesOn } from './fill-store';

const sentence = 'A total of 11,267 migrants were registered in the three countries.';
const page = (text: string, draft = excerptDraft(sentence)): CaptureDraft => ({
  ...draft,
  snapshot: { text, truncated: false },
});

async function save(
  db: RapporteurDatabase,
  draft: CaptureDraft,
  topicIds: string[] = [],
  clipId = crypto.randomUUID(),
) {
  return done(await saveClip(db, { clipId, draft, topicIds }));
}
const counts = async (db: RapporteurDatabase) => ({
  clips: await db.clips.count(),
  sightings: await db.sightings.count(),
  snapshots: await db.snapshots.count(),
  sources: await db.sources.count(),
});

test('the same quote of the same page twice is one clip seen twice, with one snapshot and one source', async () => {
  const db = freshStore();
  const first = await save(db, page('as it was'));
  const second = await save(db, page('as it was'));
  expect(first.as).toBe(first.saved);
  expect(second.as).toBe(first.saved);
  expect(second.saved).not.toBe(first.saved);
  expect(await counts(db)).toEqual({ clips: 1, sightings: 1, snapshots: 1, sources: 1 });
  const [sighting] = await sightingsOf(db, first.saved);
  const clip = await db.clips.get(first.saved);
  expect(sighting).toMatchObject({ id: second.saved, sourceId: clip?.sourceId, snapshotId: clip?.snapshotId });
});

test('where the page reads otherwise on the second day, there are two snapshots; where its date is another, two sources', async () => {
  const db = freshStore();
  const { saved } = await save(db, page('The page on the first day.'));
  await save(db, page('The page on the second day.'));
  expect(await counts(db)).toEqual({ clips: 1, sightings: 1, snapshots: 2, sources: 1 });
  const later = page('The page on the second day.');
  later.source.published = { chosen: { value: '2018-09-01', from: 'time-element', label: '' }, others: [] };
  await save(db, later);
  expect(await counts(db)).toEqual({ clips: 1, sightings: 2, snapshots: 2, sources: 2 });
  expect(new Set((await sightingsOf(db, saved)).map(({ sourceId }) => sourceId)).size).toBe(2);
});

test('white space makes no other quote, a digit does', async () => {
  const db = freshStore();
  await save(db, excerptDraft(sentence));
  await save(db, excerptDraft(` ${sentence.replace(' of ', '\n of  ')} `));
  expect(await db.clips.count()).toBe(1);
  await save(db, excerptDraft(sentence.replace('11,267', '11,268')));
  expect(await db.clips.count()).toBe(2);
});

test('asked again with the same id, nothing is written twice, also when the calls race', async () => {
  const db = freshStore();
  await save(db, page('one'));
  const clipId = crypto.randomUUID();
  const again = await Promise.all([1, 2, 3].map(() => save(db, page('two'), [], clipId)));
  expect(again.filter(({ undoId }) => undoId !== null)).toHaveLength(1);
  expect(new Set(again.map(({ saved, as }) => `${saved} ${as}`)).size).toBe(1);
  expect(await counts(db)).toMatchObject({ clips: 1, sightings: 1 });
  expect(await db.undoSteps.count()).toBe(2);
});

test('topics asked for are added to the clip that was there, and one undo takes them back with the sighting and its evidence', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['General', 'Balkans']);
  const [general = '', balkans = ''] = topicIds;
  await save(db, page('one'), [general]);
  const again = await save(db, page('two'), [general, balkans]);
  expect(await quotesOn(db, general)).toEqual([sentence]);
  expect(await quotesOn(db, balkans)).toEqual([sentence]);
  done(await undo(db, again.undoId ?? ''));
  expect(await quotesOn(db, balkans)).toEqual([]);
  expect(await quotesOn(db, general)).toEqual([sentence]);
  expect(await counts(db)).toEqual({ clips: 1, sightings: 0, snapshots: 1, sources: 1 });
});

test('what the card takes back is the sighting: the clip stays with its note', async () => {
  const db = freshStore();
  const { saved } = await save(db, page('one'));
  done(await writeNote(db, { clipId: saved, note: 'ask IOM' }));
  const again = await save(db, page('two'));
  const back = done(await takeBackClip(db, { clipId: again.saved }));
  expect(back.clipStays).toBe(true);
  expect(await counts(db)).toMatchObject({ clips: 1, sightings: 0 });
  expect((await db.clips.get(saved))?.note).toBe('ask IOM');
  done(await undo(db, back.undoId));
  expect(await counts(db)).toMatchObject({ clips: 1, sightings: 1, snapshots: 2 });
  const whole = done(await takeBackClip(db, { clipId: saved }));
  expect(whole.clipStays).toBe(false);
  expect(await counts(db)).toMatchObject({ clips: 0, sightings: 0 });
  done(await undo(db, whole.undoId));
  expect(await counts(db)).toMatchObject({ clips: 1, sightings: 1 });
  expect(await takeBackClip(db, { clipId: crypto.randomUUID() })).toEqual({ ok: false, reason: 'not-found' });
});

test('a clip that was seen again cannot be unmade by undoing its clipping, and goes with its sightings when deleted', async () => {
  const db = freshStore();
  const first = await save(db, page('one'));
  await save(db, page('two'));
  expect(await undo(db, first.undoId ?? '')).toEqual({ ok: false, reason: 'changed-since' });
  done(await deleteClips(db, { clipIds: [first.saved] }));
  expect(await counts(db)).toMatchObject({ clips: 0, sightings: 0 });
  done(await undoLatest(db));
  expect(await counts(db)).toMatchObject({ clips: 1, sightings: 1, snapshots: 2 });
  // What was deleted is not there to be seen again.
  done(await deleteClips(db, { clipIds: [first.saved] }));
  const anew = await save(db, page('one'));
  expect(anew.as).toBe(anew.saved);
});

test('kept as a clip of its own, it has the page of its day and nothing of what was said about the first', async () => {
  const db = freshStore();
  const first = await save(db, page('one'));
  done(await writeNote(db, { clipId: first.saved, note: 'of the first' }));
  const again = await save(db, page('two'));
  const [sighting] = await sightingsOf(db, first.saved);
  const apart = done(await keepApart(db, { sightingId: again.saved }));
  const own = await db.clips.get(again.saved);
  expect(own).toMatchObject({ note: '', snapshotId: sighting?.snapshotId, clippedAt: sighting?.seenAt });
  expect(await counts(db)).toMatchObject({ clips: 2, sightings: 0 });
  done(await undo(db, apart.undoId));
  expect(await counts(db)).toMatchObject({ clips: 1, sightings: 1, snapshots: 2 });
  expect(await keepApart(db, { sightingId: first.saved })).toEqual({ ok: false, reason: 'not-found' });
});

test('what a shut card asked for reaches the clip that was there', async () => {
  const db = freshStore();
  await meetingWith(db, ['General', 'Balkans']);
  const first = await save(db, page('one'));
  const again = await save(db, page('two'));
  await finishCard(db, { clipId: again.saved, note: 'late', tags: [{ topic: { number: 2 }, tagged: true }] });
  expect((await db.clips.get(first.saved))?.note).toBe('late');
  expect((await db.tags.toArray()).map(({ clipId }) => clipId)).toEqual([first.saved]);
});

test('few words are the same only in the same surroundings: two cells of a table may have one figure', async () => {
  const db = freshStore();
  const cell = (prefix: string, suffix: string): CaptureDraft => ({
    ...excerptDraft('7,652'),
    selectors: [{ type: 'TextQuoteSelector', exact: '7,652', prefix, suffix }],
  });
  await save(db, cell('Greece', 'Italy'));
  await save(db, cell('Spain', 'Malta'));
  expect(await db.clips.count()).toBe(2);
  await save(db, cell('Greece', 'Cyprus'));
  expect(await counts(db)).toMatchObject({ clips: 2, sightings: 1 });
});

test('a picture is the same by address and bytes', async () => {
  const db = freshStore();
  const first = await save(db, imageDraft());
  expect((await save(db, imageDraft())).as).toBe(first.saved);
  expect(await db.images.count()).toBe(1);
  const redrawn = imageDraft();
  if (redrawn.content.kind === 'image' && redrawn.content.pixels.from === 'page')
    redrawn.content.pixels.base64 = btoa('x');
  const other = await save(db, redrawn);
  expect(other.as).toBe(other.saved);
  expect(await db.images.count()).toBe(2);
});

test('a page is the same as long as it says the same of itself; with another date it is another edition', async () => {
  const db = freshStore();
  const whole = (published: string): CaptureDraft => {
    const draft = page('text', { ...excerptDraft('x'), content: { kind: 'page', description: 'Monthly figures' } });
    draft.source.published = { chosen: { value: published, from: 'meta', label: '' }, others: [] };
    return draft;
  };
  const first = await save(db, whole('2018-08-01'));
  expect((await save(db, whole('2018-08-01'))).as).toBe(first.saved);
  const second = await save(db, whole('2018-09-01'));
  expect(second.as).toBe(second.saved);
  expect(await counts(db)).toEqual({ clips: 2, sightings: 1, snapshots: 1, sources: 2 });
});
