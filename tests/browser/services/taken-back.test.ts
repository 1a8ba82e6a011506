import { expect, test } from 'vitest';
import { addTopics } from '../../../lib/services/add-topics';
import { createMeeting } from '../../../lib/services/create-meeting';
import { deleteForGood } from '../../../lib/services/delete-for-good';
import { emptyOldTrash } from '../../../lib/services/empty-old-trash';
import { importMinutes } from '../../../lib/services/import-minutes';
import { keepApart } from '../../../lib/services/keep-apart';
import { importPack } from '../../../lib/services/packs/import-pack';
import { readLibrary } from '../../../lib/services/packs/read-library';
import { putBack } from '../../../lib/services/put-back';
import { saveClip } from '../../../lib/services/save-clip';
import { saveVerifications } from '../../../lib/services/save-verifications';
import { tagClip } from '../../../lib/services/tag-clip';
import { undo, undoLatest } from '../../../lib/services/undo';
import { writeNote } from '../../../lib/services/write-note';
import { amendRecord } from '../../../lib/store/amend-record';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { transact } from '../../../lib/store/transact';
import { allTrash } from '../../../lib/store/trash-queries';
import { dumpOf } from '../store/dump-of';
import { freshStore } from '../store/with-store';
import { excerptDraft, imageDraft } from './drafts';
import { clipOf, done, meetingFields, meetingWith } from './fill-store';
import { item, juneMinutes, told } from './minutes';

const newId = () => crypto.randomUUID();
const at = (now: string) => ({ now: () => now, newId });
const noTraces = { forget: async () => {} };

/** Everything but how it came about. */
async function records(db: RapporteurDatabase) {
  const { undoSteps: _steps, trash: _trash, ...all } = await dumpOf(db);
  return all;
}

/** A pack of somebody else, with a meeting and a clip on it. */
async function packFrom() {
  const other = freshStore();
  const { topicIds } = await meetingWith(other, ['Arrivals'], { ...meetingFields, title: 'Their meeting' });
  done(await saveClip(other, { clipId: newId(), draft: imageDraft(), topicIds }));
  return { packId: newId(), library: await readLibrary(other) };
}

const makings: [string, (db: RapporteurDatabase, topicIds: string[]) => Promise<unknown>][] = [
  ['a clip', (db, topicIds) => saveClip(db, { clipId: newId(), draft: imageDraft(), topicIds })],
  ['a meeting', (db) => createMeeting(db, { meeting: meetingFields, topicTitles: ['Winter'] })],
  ['topics', async (db) => addTopics(db, { meetingId: (await db.meetings.toArray())[0]?.id ?? '', titles: ['Wells'] })],
  [
    'minutes',
    (db) => importMinutes(db, juneMinutes({ items: [item('Balkans')], actions: [told('Send it', { item: 0 })] })),
  ],
  ['a pack', async (db) => importPack(db, await packFrom())],
];

test.each(makings)('%s taken back lies in the trash, is put back as it was, and that is undone', async (_, make) => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals', 'Education']);
  await clipOf(db, 'They came by land.', topicIds);
  await make(db, topicIds);
  const made = await records(db);
  const { undoId, trashed } = done(await undoLatest(db));
  const taken = await records(db);
  expect(await allTrash(db)).toEqual([trashed]);
  expect(trashed?.what.length).toBeGreaterThan(0);

  const back = done(await putBack(db, { entryId: undoId }));
  expect(back.left).toEqual([]);
  expect(await records(db)).toEqual(made);
  expect(await allTrash(db)).toEqual([]);

  expect(done(await undo(db, back.undoId)).trashed).toEqual(trashed);
  expect(await records(db)).toEqual(taken);
  expect(await allTrash(db)).toEqual([trashed]);
});

test('a clip that is taken back keeps its words, its page, its picture and its checks, and of which meeting it was', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals']);
  const { saved: clipId } = done(await saveClip(db, { clipId: newId(), draft: imageDraft(), topicIds }));
  const [meeting] = await db.meetings.toArray();
  const url = 'https://dtm.example.org/map';
  const look = { clipId, url, verdict: 'unchecked', reason: 'picture', found: null, repeats: 0 } as const;
  const { saved: checks } = done(await saveVerifications(db, [look]));
  const { undoId } = done(await undoLatest(db));
  expect(await allTrash(db)).toMatchObject([
    { action: 'clip', what: [{ table: 'clips', key: clipId, title: 'Routes' }], meetings: [meeting?.title] },
  ]);
  expect([await db.clips.count(), await db.verifications.count()]).toEqual([0, 0]);
  await transact(db, async () => amendRecord(db, 'clips', clipId, (clip) => ({ ...clip, note: 'known later' })));
  done(await putBack(db, { entryId: undoId }));
  expect(await db.clips.get(clipId)).toMatchObject({ note: 'known later' });
  expect([await db.snapshots.count(), await db.images.count()]).toEqual([1, 1]);
  expect(await db.verifications.toArray()).toEqual(checks);
});

test('what nobody would miss does not go to the trash: a tag, a note, a sighting, a clip that is a sighting again', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals']);
  const clipId = await clipOf(db, 'one');
  done(await tagClip(db, { clipId, topicId: topicIds[0] ?? '' }));
  done(await writeNote(db, { clipId, note: 'a note' }));
  const seen = async () => done(await saveClip(db, { clipId: newId(), draft: excerptDraft('one') })).saved;
  await seen();
  expect(done(await undoLatest(db)).trashed).toBeNull();
  done(await keepApart(db, { sightingId: await seen() }));
  expect(await db.clips.count()).toBe(2);
  const actions = [];
  for (let left = 4; left > 0; left -= 1) actions.push(done(await undoLatest(db)).action);
  expect(actions).toEqual(['clip', 'clip', 'note', 'tag']);
  expect(await allTrash(db)).toEqual([]);
});

test('the 30 days begin when it is taken back, and then nothing of it is left', async () => {
  const db = freshStore();
  done(await saveClip(db, { clipId: newId(), draft: imageDraft() }, at('2026-01-01T12:00:00.000Z')));
  done(await undoLatest(db, at('2026-03-01T12:00:00.000Z')));
  expect(await emptyOldTrash(db, { now: '2026-03-31T11:59:00.000Z' }, noTraces)).toBe(0);
  expect(await emptyOldTrash(db, { now: '2026-03-31T12:01:00.000Z' }, noTraces)).toBe(1);
  expect(Object.values(await dumpOf(db)).flat()).toEqual([]);
});

test('deleted for good, what was taken back is in no table any more', async () => {
  const db = freshStore();
  const secret = 'xqz7secret';
  const clipId = await clipOf(db, `Ask ${secret} for it.`);
  const { undoId } = done(await undoLatest(db));
  expect(JSON.stringify(await dumpOf(db))).toContain(secret);
  expect(await deleteForGood(db, { entryIds: [undoId] }, noTraces)).toEqual({ ok: true, everywhere: true });
  const left = JSON.stringify(await dumpOf(db));
  expect(left).not.toContain(secret);
  expect(left).not.toContain(clipId);
  expect([await db.sources.count(), await db.snapshots.count()]).toEqual([0, 0]);
});
