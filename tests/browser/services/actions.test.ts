import { expect, test } from 'vitest';
import type { Id } from '../../../lib/model/id';
import { addAction } from '../../../lib/services/add-action';
import { deleteAction } from '../../../lib/services/delete-action';
import { deleteClips } from '../../../lib/services/delete-clips';
import { deleteMeeting } from '../../../lib/services/delete-meeting';
import { deleteTopic } from '../../../lib/services/delete-topic';
import { editAction } from '../../../lib/services/edit-action';
import { importMinutes } from '../../../lib/services/import-minutes';
import { mergeTopics } from '../../../lib/services/merge-topics';
import { pinClip } from '../../../lib/services/pin-clip';
import { setActionStatus } from '../../../lib/services/set-action-status';
import { undo, undoLatest } from '../../../lib/services/undo';
import { clipsOfAction } from '../../../lib/store/clip-queries';
import { topicsOf } from '../../../lib/store/meeting-queries';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { dumpOf } from '../store/dump-of';
import { freshStore } from '../store/with-store';
import { clipOf, done, meetingWith } from './fill-store';
import { augustMinutes, juneMinutes, told } from './minutes';

const invalid = { ok: false, reason: 'invalid-input' };
const notFound = { ok: false, reason: 'not-found' };
const nobody = crypto.randomUUID();
const nothing = { topicId: null, owners: [], due: null };

const add = async (db: RapporteurDatabase, meetingId: Id, text: string, topicId: Id | null = null) =>
  done(await addAction(db, { ...nothing, meetingId, text, topicId })).actionId;
const texts = async (db: RapporteurDatabase) =>
  (await db.actions.toArray())
    .sort((a, b) => a.position - b.position)
    .map(({ position, text }) => `${position} ${text}`);
const withoutSteps = async (db: RapporteurDatabase) => ({ ...(await dumpOf(db)), undoSteps: [] });

test('an action is added at the end, its words on one line and every owner once', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['A']);
  await add(db, meetingId, 'First');
  const topicId = topicIds[0] ?? '';
  const request = { meetingId, topicId, text: ' Send\nit ', owners: ['IOM', ' ', 'IOM ', 'UNHCR'], due: '2018-07' };
  const { actionId, undoId } = done(await addAction(db, request));
  expect(await db.actions.get(actionId)).toMatchObject({
    ...{ position: 1, text: 'Send it', owners: ['IOM', 'UNHCR'], due: '2018-07', topicId, status: 'open', clipIds: [] },
    history: [{ kind: 'raised', meetingId, status: 'open' }],
  });
  done(await undo(db, undoId));
  expect(await texts(db)).toEqual(['0 First']);
});

test.each([
  ['without words', { text: ' \n' }, invalid],
  ['that is too long', { text: 'x'.repeat(4_001) }, invalid],
  ['with a date that is none', { due: 'June' }, invalid],
  ['of a meeting that is gone', { meetingId: nobody }, notFound],
  ['on a topic that is gone', { topicId: nobody }, notFound],
])('an action %s is refused', async (_what, wrong, refusal) => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, []);
  expect(await addAction(db, { ...nothing, meetingId, text: 'Send it', ...wrong })).toEqual(refusal);
  expect(await db.actions.count()).toBe(0);
});

test('an action stands on no topic of another meeting', async () => {
  const db = freshStore();
  const other = await meetingWith(db, ['B']);
  const { meetingId, topicIds } = await meetingWith(db, ['A']);
  const foreign = other.topicIds[0] ?? '';
  expect(await addAction(db, { ...nothing, meetingId, text: 'Send it', topicId: foreign })).toEqual(invalid);
  const actionId = await add(db, meetingId, 'Send it');
  expect(await editAction(db, { actionId, changes: { topicId: foreign } })).toEqual(invalid);
  expect(await editAction(db, { actionId, changes: { topicId: nobody } })).toEqual(notFound);
  done(await editAction(db, { actionId, changes: { topicId: topicIds[0] ?? '' } }));
  expect((await db.actions.get(actionId))?.topicId).toBe(topicIds[0]);
});

test('an action is edited, and nothing that was not named changes', async () => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, []);
  const actionId = await add(db, meetingId, 'Send it');
  const before = await db.actions.get(actionId);
  done(await editAction(db, { actionId, changes: { owners: ['all'], due: '2018-07-01' } }));
  expect(await db.actions.get(actionId)).toEqual({ ...before, owners: ['all'], due: '2018-07-01' });
  expect(await editAction(db, { actionId, changes: { text: '' } })).toEqual(invalid);
  expect(await editAction(db, { actionId: nobody, changes: {} })).toEqual(notFound);
  done(await undoLatest(db));
  expect(await db.actions.get(actionId)).toEqual(before);
});

test('each status is kept in the history; the same one again writes nothing', async () => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, []);
  const actionId = await add(db, meetingId, 'Send it');
  for (const status of ['ongoing', 'ongoing', 'done'] as const) done(await setActionStatus(db, { actionId, status })); // literals of the enum
  const kinds = (await db.actions.get(actionId))?.history.map(({ kind, status }) => `${kind} ${status}`);
  expect(kinds).toEqual(['raised open', 'status ongoing', 'status done']);
  expect(await setActionStatus(db, { actionId: nobody, status: 'done' })).toEqual(notFound);
  done(await undoLatest(db));
  expect(await db.actions.get(actionId)).toMatchObject({ status: 'ongoing', history: { length: 2 } });
});

test('an action is deleted, the ranks close, and it comes back to its place', async () => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, []);
  const [, second = ''] = [await add(db, meetingId, 'A'), await add(db, meetingId, 'B'), await add(db, meetingId, 'C')];
  done(await deleteAction(db, { actionId: second }));
  expect(await texts(db)).toEqual(['0 A', '1 C']);
  expect(await deleteAction(db, { actionId: second })).toEqual(notFound);
  done(await undoLatest(db));
  expect(await texts(db)).toEqual(['0 A', '1 B', '2 C']);
});

test('the undo of an earlier addition closes the ranks', async () => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, []);
  const first = done(await addAction(db, { ...nothing, meetingId, text: 'A' }));
  await add(db, meetingId, 'B');
  done(await undo(db, first.undoId));
  expect(await texts(db)).toEqual(['0 B']);
  done(await undoLatest(db));
});

test('clips are pinned in their order, once each, and fall off when they are deleted', async () => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, []);
  const actionId = await add(db, meetingId, 'Send it');
  const [one, two] = [await clipOf(db, 'one'), await clipOf(db, 'two')];
  for (const clipId of [two, one, two]) done(await pinClip(db, { actionId, clipId, pinned: true }));
  expect((await clipsOfAction(db, actionId)).map(({ clip }) => clip.id)).toEqual([two, one]);
  expect(await pinClip(db, { actionId, clipId: nobody, pinned: true })).toEqual(notFound);
  expect(await pinClip(db, { actionId: nobody, clipId: one, pinned: true })).toEqual(notFound);
  done(await deleteClips(db, { clipIds: [two] }));
  expect((await db.actions.get(actionId))?.clipIds).toEqual([one]);
  done(await undoLatest(db));
  expect((await db.actions.get(actionId))?.clipIds).toEqual([two, one]);
  done(await pinClip(db, { actionId, clipId: two, pinned: false }));
  expect((await db.actions.get(actionId))?.clipIds).toEqual([one]);
});

test('a clipping is not taken back from under the action that it is pinned to', async () => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, []);
  const actionId = await add(db, meetingId, 'Send it');
  const clipId = await clipOf(db, 'one');
  const clipping = (await db.undoSteps.orderBy('sequence').last())?.id ?? '';
  done(await pinClip(db, { actionId, clipId, pinned: true }));
  expect(await undo(db, clipping)).toEqual({ ok: false, reason: 'changed-since' });
});

test('actions and later topics follow a topic that is merged, and let go of one that is deleted', async () => {
  const db = freshStore();
  const { meetingId, nextMeetingId } = done(await importMinutes(db, juneMinutes()));
  const [arrivals, education] = (await topicsOf(db, meetingId)).map(({ id }) => id);
  const before = await withoutSteps(db);
  const refers = async () => ({
    actions: (await db.actions.toArray()).sort((a, b) => a.position - b.position).map(({ topicId }) => topicId),
    carried: (await topicsOf(db, nextMeetingId ?? '')).map(({ carriedFromId }) => carriedFromId),
  });
  done(await mergeTopics(db, { from: arrivals ?? '', into: education ?? '' }));
  expect(await refers()).toEqual({ actions: [education, education], carried: [education, education] });
  expect((await topicsOf(db, meetingId))[0]?.said).toHaveLength(2);
  done(await deleteTopic(db, { topicId: education ?? '' }));
  expect(await refers()).toEqual({ actions: [null, null], carried: [null, null] });
  done(await undoLatest(db));
  done(await undoLatest(db));
  expect(await withoutSteps(db)).toEqual(before);
});

test('a deleted meeting takes its actions along and its name out of all others, until it comes back', async () => {
  const db = freshStore();
  const june = done(await importMinutes(db, juneMinutes()));
  const [figures] = await db.actions.where('meetingId').equals(june.meetingId).sortBy('position');
  const continues = figures?.id ?? '';
  const actions = [told('Figures', { continues, status: 'ongoing' }), told('Find a room')];
  const august = done(await importMinutes(db, augustMinutes({ updates: june.nextMeetingId, actions })));
  const before = await withoutSteps(db);

  done(await deleteMeeting(db, { meetingId: august.meetingId }));
  expect((await db.actions.toArray()).map(({ meetingId }) => meetingId)).toEqual([june.meetingId, june.meetingId]);
  const history = (await db.actions.get(continues))?.history;
  expect(history?.map(({ kind, meetingId }) => [kind, meetingId])).toEqual([
    ['raised', june.meetingId],
    ['reported', null],
  ]);
  expect((await db.meetings.get(august.nextMeetingId ?? ''))?.previousMeetingId).toBe(null);
  const carried = (await topicsOf(db, august.nextMeetingId ?? '')).map(({ carriedFromId }) => carriedFromId);
  expect(carried.every((id) => id === null)).toBe(true);
  done(await undoLatest(db));
  expect(await withoutSteps(db)).toEqual(before);
});
