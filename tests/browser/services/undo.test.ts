import { expect, test } from 'vitest';
import { addTopics } from '../../../lib/services/add-topics';
import { deleteClips } from '../../../lib/services/delete-clips';
import { deleteForGood } from '../../../lib/services/delete-for-good';
import { deleteMeeting } from '../../../lib/services/delete-meeting';
import { deleteTopic } from '../../../lib/services/delete-topic';
import { editBriefing } from '../../../lib/services/edit-briefing';
import { saveClip } from '../../../lib/services/save-clip';
import { tagClip } from '../../../lib/services/tag-clip';
import { undo, undoLatest } from '../../../lib/services/undo';
import { untagClip } from '../../../lib/services/untag-clip';
import { writeNote } from '../../../lib/services/write-note';
import { writeTopic } from '../../../lib/services/write-topic';
import { clipView } from '../../../lib/store/clip-queries';
import { hangsTogether } from '../../../lib/store/hangs-together';
import { latestUndoStep } from '../../../lib/store/latest-undo-step';
import { activeMeeting, topicsOf } from '../../../lib/store/meeting-queries';
import { keptSteps } from '../../../lib/store/record-undo-step';
import type { Stamps } from '../../../lib/store/stamps';
import { written } from '../../unit/briefing/records';
import { freshStore } from '../store/with-store';
import { excerptDraft } from './drafts';
import { clipOf, done, meetingWith, quotesOn } from './fill-store';

const changedSince = { ok: false, reason: 'changed-since' };
const nothing = { ok: false, reason: 'nothing-to-undo' };
/** A clock that stands where it is put. */
const at = (time: string): Stamps => ({ now: () => `2018-08-01T${time}Z`, newId: () => crypto.randomUUID() });

test('where nothing was done there is nothing to take back, and nothing twice', async () => {
  const db = freshStore();
  expect([await undoLatest(db), await undo(db, crypto.randomUUID()), await latestUndoStep(db)]).toEqual([
    nothing,
    nothing,
    null,
  ]);
  await clipOf(db, 'one');
  const step = await latestUndoStep(db);
  done(await undo(db, step?.id ?? ''));
  expect(await undo(db, step?.id ?? '')).toEqual(nothing);
});

test('taking back an action refuses where a later one touched the same record', async () => {
  const db = freshStore();
  const clipId = await clipOf(db, 'one');
  const first = done(await writeNote(db, { clipId, note: 'first' }, at('10:00:00')));
  const second = done(await writeNote(db, { clipId, note: 'second' }, at('11:00:00')));
  expect(await undo(db, first.undoId)).toEqual(changedSince);
  expect((await clipView(db, clipId))?.clip.note).toBe('second');
  done(await undo(db, second.undoId));
  done(await undo(db, first.undoId));
  expect((await clipView(db, clipId))?.clip.note).toBe('');
});

test('a clip is not taken back from under its later tag', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['A']);
  const clipId = await clipOf(db, 'one');
  const clipped = await latestUndoStep(db);
  done(await tagClip(db, { clipId, topicId: topicIds[0] ?? '' }));
  expect(await undo(db, clipped?.id ?? '')).toEqual(changedSince);
  expect(await quotesOn(db, topicIds[0])).toEqual(['one']);
});

test('what was typed in one go is one action, also when it was saved often', async () => {
  const db = freshStore();
  const clipId = await clipOf(db, 'one');
  const steps = await db.undoSteps.count();
  const first = done(await writeNote(db, { clipId, note: 'a' }, at('10:00:00')));
  const second = done(await writeNote(db, { clipId, note: 'ab' }, at('10:00:01')));
  done(await writeNote(db, { clipId, note: 'abc' }, at('10:00:50')));
  expect(second.undoId).toBe(first.undoId);
  expect(await db.undoSteps.count()).toBe(steps + 1);
  done(await writeNote(db, { clipId, note: 'after lunch' }, at('12:00:00')));
  done(await undoLatest(db));
  expect((await clipView(db, clipId))?.clip.note).toBe('abc');
  done(await undoLatest(db));
  expect((await clipView(db, clipId))?.clip.note).toBe('');
});

test('two texts of one topic are two actions, however quickly they follow, and each goes on by itself', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['A']);
  const topicId = topicIds[0] ?? '';
  const texts = async () => {
    const topic = await db.topics.get(topicId);
    return [topic?.summary, topic?.lineToTake, topic?.ask];
  };
  const line = done(await writeTopic(db, { topicId, lineToTake: written('Support it.') }, at('10:00:00')));
  const ask = done(await writeTopic(db, { topicId, ask: written('Fund') }, at('10:00:20')));
  const more = done(await writeTopic(db, { topicId, ask: written('Fund it.') }, at('10:00:25')));
  const news = done(await writeTopic(db, { topicId, summary: written('It rose.') }, at('10:00:40')));
  expect(new Set([line.undoId, ask.undoId, news.undoId]).size).toBe(3);
  expect(more.undoId).toBe(ask.undoId);
  done(await undoLatest(db));
  expect(await texts()).toEqual([[], written('Support it.'), written('Fund it.')]);
  done(await undoLatest(db));
  expect(await texts()).toEqual([[], written('Support it.'), []]);
});

test('highlights and notes on method are two actions, and the first words of a briefing go on as they are typed', async () => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, []);
  const write = async (changes: Parameters<typeof editBriefing>[1]['changes'], time: string) =>
    done(await editBriefing(db, { meetingId, changes }, at(time))).undoId;
  const first = await write({ highlights: written('Arr') }, '10:00:00');
  expect(await write({ highlights: written('Arrivals rose.') }, '10:00:05')).toBe(first);
  const method = await write({ method: written('Rounded.') }, '10:00:20');
  expect(method).not.toBe(first);
  done(await undo(db, method));
  expect(await db.briefings.toArray()).toMatchObject([{ highlights: written('Arrivals rose.'), method: [] }]);
});

test('a text that was typed and taken out again is still the one that is typed on', async () => {
  const db = freshStore();
  const clipId = await clipOf(db, 'one');
  const steps = await db.undoSteps.count();
  for (const [note, time] of Object.entries({ a: '10:00:00', '': '10:00:01', b: '10:00:02' }))
    done(await writeNote(db, { clipId, note }, at(time)));
  expect(await db.undoSteps.count()).toBe(steps + 1);
  done(await undoLatest(db));
  expect((await clipView(db, clipId))?.clip.note).toBe('');
});

test('notes on two clips are two actions, however quickly they follow', async () => {
  const db = freshStore();
  const clips = [await clipOf(db, 'one'), await clipOf(db, 'two')];
  for (const clipId of clips) done(await writeNote(db, { clipId, note: 'n' }, at('10:00:00')));
  done(await undoLatest(db));
  expect((await db.clips.bulkGet(clips)).map((clip) => clip?.note)).toEqual(['n', '']);
});

test('an earlier action is taken back by itself, and the later ones can still be', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['A']);
  const [topicId = ''] = topicIds;
  const [one, two] = [await clipOf(db, 'one'), await clipOf(db, 'two')];
  const first = done(await tagClip(db, { clipId: one, topicId }));
  done(await tagClip(db, { clipId: two, topicId }));
  done(await undo(db, first.undoId));
  expect(await quotesOn(db, topicId)).toEqual(['two']);
  done(await undoLatest(db));
  expect(await quotesOn(db, topicId)).toEqual([]);
});

test('a tag does not come back beside one given since', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['A']);
  const pair = { clipId: await clipOf(db, 'one', topicIds), topicId: topicIds[0] ?? '' };
  const taken = done(await untagClip(db, pair));
  done(await tagClip(db, pair));
  expect(await undo(db, taken.undoId)).toEqual(changedSince);
  expect(await quotesOn(db, pair.topicId)).toEqual(['one']);
});

test('an action that a later one has done again is not taken back from under it', async () => {
  const db = freshStore();
  const clipId = await clipOf(db, 'one');
  const first = done(await writeNote(db, { clipId, note: 'same' }, at('10:00:00')));
  done(await writeNote(db, { clipId, note: 'other' }, at('11:00:00')));
  done(await writeNote(db, { clipId, note: 'same' }, at('12:00:00')));
  expect(await undo(db, first.undoId)).toEqual(changedSince);
  for (const before of ['other', 'same', '']) {
    done(await undoLatest(db));
    expect((await clipView(db, clipId))?.clip.note).toBe(before);
  }
});

test('an untagging that a later one has done again is not taken back from under it', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['A']);
  const pair = { clipId: await clipOf(db, 'one', topicIds), topicId: topicIds[0] ?? '' };
  const first = done(await untagClip(db, pair));
  done(await tagClip(db, pair));
  done(await untagClip(db, pair));
  expect(await undo(db, first.undoId)).toEqual(changedSince);
  for (const quotes of [['one'], [], ['one']]) {
    done(await undoLatest(db));
    expect(await quotesOn(db, pair.topicId)).toEqual(quotes);
  }
});

test('a topic is not taken back from under a later action that came and went on it', async () => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, []);
  const added = done(await addTopics(db, { meetingId, titles: ['A'] }));
  const [topic] = await topicsOf(db, meetingId);
  const pair = { clipId: await clipOf(db, 'one', [topic?.id]), topicId: topic?.id ?? '' };
  done(await untagClip(db, pair));
  expect(await undo(db, added.undoId)).toEqual(changedSince);
  done(await undoLatest(db));
  expect(await quotesOn(db, pair.topicId)).toEqual(['one']);
});

test('nothing comes back to a topic or a meeting that is gone', async () => {
  const db = freshStore();
  const old = await meetingWith(db, ['A']);
  const [topicId = ''] = old.topicIds;
  const untagged = done(await untagClip(db, { clipId: await clipOf(db, 'one', [topicId]), topicId }));
  const switched = await meetingWith(db, []);
  done(await deleteTopic(db, { topicId }));
  expect(await undo(db, untagged.undoId)).toEqual(changedSince);
  done(await deleteMeeting(db, { meetingId: old.meetingId }));
  expect(await undo(db, switched.undoId)).toEqual(changedSince);
  expect((await activeMeeting(db))?.id).toBe(switched.meetingId);
  for (const _action of ['delete meeting', 'delete topic', 'make meeting', 'untag']) done(await undoLatest(db));
  expect(await quotesOn(db, topicId)).toEqual(['one']);
});

test('the last 200 actions can be taken back; what only older ones could bring back is let go', async () => {
  const db = freshStore();
  const gone = await clipOf(db, 'gone');
  const sourceId = (await clipView(db, gone))?.clip.sourceId ?? '';
  done(await deleteClips(db, { clipIds: [gone] }));
  const clipId = crypto.randomUUID();
  done(await saveClip(db, { clipId, draft: excerptDraft('kept', 'https://other.example.org/') }));
  let notes = 0;
  const note = async () => {
    const hourly = { now: () => new Date(3_600_000 * ++notes).toISOString(), newId: () => crypto.randomUUID() };
    done(await writeNote(db, { clipId, note: `note ${notes}` }, hourly));
  };
  while ((await db.undoSteps.count()) < keptSteps) await note();
  await note();
  // The clipping is forgotten, but the deletion could still bring the clip back.
  expect([await db.undoSteps.count(), await db.sources.count(), await db.snapshots.count()]).toEqual([keptSteps, 2, 2]);
  await note();
  // The deletion is forgotten, too, and the trash has what it took.
  expect([await db.undoSteps.count(), await db.sources.count(), await db.snapshots.count()]).toEqual([keptSteps, 2, 2]);
  const entryIds = await db.trash.toCollection().primaryKeys();
  expect(await deleteForGood(db, { entryIds }, { forget: async () => undefined })).toEqual({
    ok: true,
    everywhere: true,
  });
  expect([await db.undoSteps.count(), await db.sources.count(), await db.snapshots.count()]).toEqual([keptSteps, 1, 1]);
  expect(await db.sources.get(sourceId)).toBeUndefined();
});

test('steps whose topics all moved up when an earlier one was taken back can themselves be taken back', async () => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, []);
  const steps = [];
  for (const title of ['A', 'B', 'C']) steps.push(done(await addTopics(db, { meetingId, titles: [title] })).undoId);
  const titles = async () => (await topicsOf(db, meetingId)).map(({ title }) => title);
  done(await undo(db, steps[0] ?? ''));
  expect(await titles()).toEqual(['B', 'C']);
  done(await undo(db, steps[1] ?? ''));
  expect(await titles()).toEqual(['C']);
  done(await undo(db, steps[2] ?? ''));
  expect(await titles()).toEqual([]);
});

test('what the settings point at does not go, though no step is left that says so', async () => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, []);
  await db.settings.put({ id: 'settings', activeMeetingId: meetingId });
  const undone = [{ table: 'meetings' as const, key: meetingId, before: null, after: null }];
  expect(await hangsTogether(db, undone)).toBe(false);
  await db.settings.put({ id: 'settings', activeMeetingId: null });
  expect(await hangsTogether(db, undone)).toBe(true);
});
