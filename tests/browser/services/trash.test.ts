import { expect, test } from 'vitest';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import type { Id } from '../../../lib/model/id';
import { addTopics } from '../../../lib/services/add-topics';
import { deleteClips } from '../../../lib/services/delete-clips';
import { deleteForGood } from '../../../lib/services/delete-for-good';
import { deleteMeeting } from '../../../lib/services/delete-meeting';
import { deleteTopic } from '../../../lib/services/delete-topic';
import { deleteVersion } from '../../../lib/services/delete-version';
import { emptyOldTrash } from '../../../lib/services/empty-old-trash';
import { keepVersion } from '../../../lib/services/keep-version';
import { putBack } from '../../../lib/services/put-back';
import { saveClip } from '../../../lib/services/save-clip';
import { undo } from '../../../lib/services/undo';
import { writeNote } from '../../../lib/services/write-note';
import { amendRecord } from '../../../lib/store/amend-record';
import { openDatabase } from '../../../lib/store/open-database';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { keptSteps } from '../../../lib/store/record-undo-step';
import { transact } from '../../../lib/store/transact';
import { allTrash } from '../../../lib/store/trash-queries';
import { deleteStore } from '../store/delete-store';
import { dumpOf } from '../store/dump-of';
import { freshStore } from '../store/with-store';
import { excerptDraft, imageDraft } from './drafts';
import { done, meetingWith, quotesOn } from './fill-store';

const noTraces = { forget: async () => {} };

async function clipOn(db: RapporteurDatabase, topicIds: Id[], quote: string): Promise<Id> {
  return done(await saveClip(db, { clipId: crypto.randomUUID(), draft: excerptDraft(quote), topicIds })).saved;
}

/** Everything but how it came about. */
async function records(db: RapporteurDatabase) {
  const { undoSteps: _steps, trash: _trash, ...all } = await dumpOf(db);
  return all;
}

/** As many actions as undo remembers. */
async function muchLater(db: RapporteurDatabase, clipId: Id): Promise<void> {
  for (let index = 0; index <= keptSteps; index += 1) {
    const now = new Date(Date.UTC(2019, 0, 1 + index)).toISOString();
    done(await writeNote(db, { clipId, note: `note ${index}` }, { now: () => now, newId: () => crypto.randomUUID() }));
  }
}

test('what is deleted lies in the trash with what it was and of which meeting; undo takes it out again', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals']);
  const clipId = await clipOn(db, topicIds, 'They came by land.');
  const before = await records(db);
  const { undoId } = done(await deleteClips(db, { clipIds: [clipId] }));
  const [meeting] = await db.meetings.toArray();
  expect(await allTrash(db)).toMatchObject([
    { action: 'delete-clips', what: [{ table: 'clips', title: 'They came by land.' }], meetings: [meeting?.title] },
  ]);
  done(await undo(db, undoId));
  expect(await allTrash(db)).toEqual([]);
  expect(await records(db)).toEqual(before);
});

test.each(['clips', 'topic', 'meeting'])('a deleted %s is put back as it was, and that is undone', async (what) => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals', 'Education']);
  const clipId = await clipOn(db, topicIds, 'They came by land.');
  await clipOn(db, topicIds, 'They went by sea.');
  const before = await records(db);
  if (what === 'clips') done(await deleteClips(db, { clipIds: [clipId] }));
  else if (what === 'topic') done(await deleteTopic(db, { topicId: topicIds[0] ?? '' }));
  else done(await deleteMeeting(db, { meetingId }));
  const deleted = await records(db);
  const [entry] = await allTrash(db);
  const back = done(await putBack(db, { entryId: entry?.id ?? '' }));
  expect(back).toMatchObject({ left: [] });
  expect(await records(db)).toEqual(before);
  expect(await allTrash(db)).toEqual([]);

  done(await undo(db, back.undoId));
  expect(await records(db)).toEqual(deleted);
  done(await putBack(db, { entryId: entry?.id ?? '' }));
  expect(await records(db)).toEqual(before);
});

test('long after its undo step is gone, a deletion can be put back, with its page and its picture', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals']);
  const other = await clipOn(db, [], 'Another page');
  const draft = imageDraft();
  const clipId = done(await saveClip(db, { clipId: crypto.randomUUID(), draft, topicIds })).saved;
  const { undoId } = done(await deleteClips(db, { clipIds: [clipId] }));
  await muchLater(db, other);
  expect(await undo(db, undoId)).toMatchObject({ ok: false });
  expect(await db.images.count()).toBe(1);
  expect(done(await putBack(db, { entryId: undoId }))).toMatchObject({ left: [] });
  expect(await db.clips.get(clipId)).toMatchObject({ content: { kind: 'image' } });
  expect(await db.tags.where('clipId').equals(clipId).count()).toBe(1);
});

test('what still fits is put back, and what does not is told', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals', 'Education']);
  const [arrivals = '', education = ''] = topicIds;
  const clipId = await clipOn(db, topicIds, 'They came by land.');
  const { undoId } = done(await deleteClips(db, { clipIds: [clipId] }));
  done(await deleteTopic(db, { topicId: education }));
  await clipOn(db, [arrivals], 'Meanwhile another one came.');
  const { left } = done(await putBack(db, { entryId: undoId }));
  expect(left).toEqual([{ table: 'tags', title: '' }]);
  const tags = await db.tags.where('topicId').equals(arrivals).sortBy('position');
  expect(tags.map((tag) => [tag.clipId === clipId, tag.position])).toEqual([
    [true, 0],
    [false, 1],
  ]);
});

test('a topic whose meeting is gone stays in nobody’s way: nothing is put back of it, and it says so', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals', 'Education']);
  const { undoId } = done(await deleteTopic(db, { topicId: topicIds[0] ?? '' }));
  done(await deleteMeeting(db, { meetingId }));
  const { left } = done(await putBack(db, { entryId: undoId }));
  expect(left).toEqual([{ table: 'topics', title: 'Arrivals' }]);
  expect(await db.topics.count()).toBe(0);
});

test('deleted for good, a clip is in no table any more: not in steps, versions, page texts or the trash', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  const secret = 'xqz7secret';
  const clipId = await clipOn(db, topicIds, `Ask ${secret} for it.`);
  done(await writeNote(db, { clipId, note: `${secret} said so` }));
  const kept = await clipOn(db, topicIds, 'They came by land.');
  const section = { topicId: topicIds[0] ?? '', number: 1, title: 'Arrivals', ...blank };
  const clips = [clipId, kept].map((id) => ({ clipId: id, words: id === clipId ? secret : 'land', ...noCells }));
  const outline = { highlights: '', keyFigures: [], sections: [{ ...section, clips }] };
  done(await keepVersion(db, { meetingId, occasion: 'kept', outline }));
  const { undoId } = done(await deleteClips(db, { clipIds: [clipId] }));
  expect(JSON.stringify(await dumpOf(db))).toContain(secret);
  expect(await deleteForGood(db, { entryIds: [undoId] }, noTraces)).toEqual({ ok: true, everywhere: true });
  const left = JSON.stringify(await dumpOf(db));
  expect(left).not.toContain(secret);
  expect(left).not.toContain(clipId);
  expect(left).toContain('They came by land.');
  expect(await db.briefingVersions.toArray()).toMatchObject([
    { outline: { sections: [{ clips: [{ words: 'land' }] }] } },
  ]);
});

const blank = { summary: '', lineToTake: '', ask: '', actions: [], figures: [], gaps: [] };
const noCells = { cells: [], page: '', citation: '' };

test('a kept version that was deleted is gone from the trash, too, when its clip is deleted for good', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals']);
  const clipId = await clipOn(db, topicIds, 'xqz7secret');
  const section = { topicId: topicIds[0] ?? '', number: 1, title: 'Arrivals', ...blank };
  const outline = {
    highlights: '',
    keyFigures: [],
    sections: [{ ...section, clips: [{ clipId, words: 'xqz7secret', ...noCells }] }],
  };
  done(await keepVersion(db, { meetingId, occasion: 'kept', outline }));
  const [version] = await db.briefingVersions.toArray();
  done(await deleteVersion(db, { versionId: version?.id ?? '' }));
  const { undoId } = done(await deleteClips(db, { clipIds: [clipId] }));
  expect(await deleteForGood(db, { entryIds: [undoId] }, noTraces)).toEqual({ ok: true, everywhere: true });
  expect(JSON.stringify(await dumpOf(db))).not.toContain('xqz7secret');
  expect(await allTrash(db)).toMatchObject([{ action: 'delete-version' }]);
});

test('page texts and pictures go with the last thing that needs them, and what else uses them keeps them', async () => {
  const db = freshStore();
  const first = await clipOn(db, [], 'One sentence.');
  const second = await clipOn(db, [], 'Another sentence of the same page.');
  const gone = async (clipId: Id) => {
    const { undoId } = done(await deleteClips(db, { clipIds: [clipId] }));
    return deleteForGood(db, { entryIds: [undoId] }, noTraces);
  };
  await gone(first);
  expect([await db.snapshots.count(), await db.sources.count()]).toEqual([1, 1]);
  await gone(second);
  expect([await db.snapshots.count(), await db.sources.count()]).toEqual([0, 0]);
});

test('files that were left because they could not be read go when the person deletes, not when 30 days end', async () => {
  const aged: (Id[] | null)[] = [];
  const standBy = { ...standByStore(null), forget: async (_: unknown, ids: Id[] | null) => aged.push(ids) > 0 };
  const db = openDatabase(`trash-${crypto.randomUUID()}`, async () => standBy);
  const long = { now: () => '2026-01-01T12:00:00.000Z', newId: () => crypto.randomUUID() };
  const traces = { forget: async () => {} };
  for (const clipId of [await clipOn(db, [], 'One'), await clipOn(db, [], 'Two')])
    done(await deleteClips(db, { clipIds: [clipId] }, long));
  const evidence = (await Promise.all([db.sources.toArray(), db.snapshots.toArray()])).flat().map(({ id }) => id);
  const [entry] = await db.trash.toCollection().primaryKeys();
  done(await deleteForGood(db, { entryIds: [entry ?? ''] }, traces));
  const left = (await allTrash(db)).flatMap(({ what }) => what.map(({ key }) => key));
  expect(await emptyOldTrash(db, { now: '2026-03-01T12:00:00.000Z' }, traces)).toBe(1);
  expect(aged).toEqual([null, expect.arrayContaining([...left, ...evidence])]);
  await deleteStore(db);
});

test('the trash is emptied of what has lain there for 30 days, and of nothing younger', async () => {
  const db = freshStore();
  const stampsAt = (now: string) => ({ now: () => now, newId: () => crypto.randomUUID() });
  const draft = excerptDraft('An old thing', 'https://dtm.example.org/old');
  const old = done(await saveClip(db, { clipId: crypto.randomUUID(), draft, topicIds: [] })).saved;
  const young = await clipOn(db, [], 'A young thing');
  const { sourceId, snapshotId } = (await db.clips.get(old)) ?? {};
  done(await deleteClips(db, { clipIds: [old] }, stampsAt('2026-01-01T12:00:00.000Z')));
  done(await deleteClips(db, { clipIds: [young] }, stampsAt('2026-01-02T12:00:00.000Z')));
  const forgotten: (Id[] | null)[] = [];
  const traces = { forget: async (keys: Id[] | null) => void forgotten.push(keys) };
  expect(await emptyOldTrash(db, { now: '2026-01-31T11:59:00.000Z' }, traces)).toBe(0);
  expect(await emptyOldTrash(db, { now: '2026-01-31T12:01:00.000Z' }, traces)).toBe(1);
  expect(await allTrash(db)).toMatchObject([{ what: [{ title: 'A young thing' }] }]);
  expect(JSON.stringify(await dumpOf(db))).not.toContain('An old thing');
  // Also what was typed into a form about its source.
  expect(forgotten.map((ids) => new Set(ids))).toEqual([new Set([old, sourceId, snapshotId])]);
});

test('deleting for good keeps the undo of everything else', async () => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, ['Arrivals']);
  const clipId = await clipOn(db, [], 'A secret');
  const { undoId: deletion } = done(await deleteClips(db, { clipIds: [clipId] }));
  const { undoId } = done(await addTopics(db, { meetingId, titles: ['Education'] }));
  await deleteForGood(db, { entryIds: [deletion] }, noTraces);
  done(await undo(db, undoId));
  expect(await db.topics.count()).toBe(1);
});

test('what a busy window still holds in the second copy is not called gone everywhere', async () => {
  const standBy = { ...standByStore(null), forget: async () => false };
  const db = openDatabase(`test-${crypto.randomUUID()}`, async () => standBy);
  const { topicIds } = await meetingWith(db, ['Arrivals']);
  const clipId = await clipOn(db, topicIds, 'They came by land.');
  const { undoId } = done(await deleteClips(db, { clipIds: [clipId] }));
  expect(await deleteForGood(db, { entryIds: [undoId] }, noTraces)).toEqual({ ok: true, everywhere: false });
  await deleteStore(db);
});

test('what becomes known of a clip while it lies in the trash is there when it is put back', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals']);
  const clipId = await clipOn(db, topicIds, 'They came by land.');
  const other = await clipOn(db, topicIds, 'They came by sea.');
  done(await deleteClips(db, { clipIds: [clipId] }));
  await muchLater(db, other);
  const [entry] = await allTrash(db);
  expect(entry?.changes).not.toBeNull();
  await transact(db, async () => amendRecord(db, 'clips', clipId, (clip) => ({ ...clip, note: 'known later' })));
  done(await putBack(db, { entryId: entry?.id ?? '' }));
  expect((await db.clips.get(clipId))?.note).toBe('known later');
});

test('a topic that is put back takes its place again, and the others keep the order in which they stand by then', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals', 'Returns']);
  done(await deleteTopic(db, { topicId: topicIds[0] ?? '' }));
  done(await addTopics(db, { meetingId, titles: ['Figures', 'Next steps', 'Any other business'] }));
  const [entry] = await allTrash(db);
  done(await putBack(db, { entryId: entry?.id ?? '' }));
  const topics = await db.topics.where('meetingId').equals(meetingId).sortBy('position');
  expect(topics.map(({ title, position }) => [title, position])).toEqual([
    ['Arrivals', 0],
    ['Returns', 1],
    ['Figures', 2],
    ['Next steps', 3],
    ['Any other business', 4],
  ]);
});

test('clips that are put back stand where they stood, and what was clipped since stays behind the rest', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals']);
  const clipIds = [];
  for (const quote of ['one', 'two', 'three']) clipIds.push(await clipOn(db, topicIds, quote));
  done(await deleteClips(db, { clipIds: clipIds.slice(0, 2) }));
  await clipOn(db, topicIds, 'four');
  const [entry] = await allTrash(db);
  done(await putBack(db, { entryId: entry?.id ?? '' }));
  expect(await quotesOn(db, topicIds[0])).toEqual(['one', 'two', 'three', 'four']);
});
