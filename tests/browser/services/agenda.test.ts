import { expect, test } from 'vitest';
import { activateMeeting } from '../../../lib/services/activate-meeting';
import { addTopics } from '../../../lib/services/add-topics';
import { createMeeting } from '../../../lib/services/create-meeting';
import { deleteMeeting } from '../../../lib/services/delete-meeting';
import { deleteTopic } from '../../../lib/services/delete-topic';
import { editMeeting } from '../../../lib/services/edit-meeting';
import { mergeTopics } from '../../../lib/services/merge-topics';
import { moveTopic } from '../../../lib/services/move-topic';
import { renameTopic } from '../../../lib/services/rename-topic';
import { undo, undoLatest } from '../../../lib/services/undo';
import { writeTopic } from '../../../lib/services/write-topic';
import { inboxClips } from '../../../lib/store/clip-queries';
import { activeMeeting, allMeetings, topicCounts, topicsOf } from '../../../lib/store/meeting-queries';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { written } from '../../unit/briefing/records';
import { freshStore } from '../store/with-store';
import { clipOf, done, meetingFields, meetingWith, quotesOn } from './fill-store';

const notFound = { ok: false, reason: 'not-found' };
const invalid = { ok: false, reason: 'invalid-input' };
const nobody = crypto.randomUUID();
const titles = async (db: RapporteurDatabase, meetingId: string) =>
  (await topicsOf(db, meetingId)).map(({ title, position }) => `${position} ${title}`);

test('a meeting is made with its agenda, becomes the active one, and one undo takes all of it back', async () => {
  const db = freshStore();
  const first = await meetingWith(db, ['Old']);
  const { meetingId, undoId } = await meetingWith(db, [' General\tupdates ', '', 'Balkans']);
  expect(await titles(db, meetingId)).toEqual(['0 General updates', '1 Balkans']);
  expect((await activeMeeting(db))?.id).toBe(meetingId);
  done(await undo(db, undoId));
  expect((await activeMeeting(db))?.id).toBe(first.meetingId);
  expect(await db.topics.count()).toBe(1);
});

test.each([
  ['no title', { title: ' \n ' }],
  ['a title that is too long', { title: 'x'.repeat(301) }],
  ['an unknown zone', { zone: 'Europe/Atlantis' }],
  ['no zone', { zone: '' }],
  ['a date that does not exist', { date: '2018-02-30' }],
  ['an hour that does not exist', { startTime: '25:00' }],
  ['an end before its start', { startTime: '14:00', endTime: '13:59' }],
  ['an end without a start', { startTime: null }],
])('a meeting with %s is refused, new or edited', async (_what, wrong) => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, []);
  const before = await activeMeeting(db);
  expect(await createMeeting(db, { meeting: { ...meetingFields, ...wrong }, topicTitles: [] })).toEqual(invalid);
  expect(await editMeeting(db, { meetingId, changes: wrong })).toEqual(invalid);
  expect([await db.meetings.count(), await activeMeeting(db)]).toEqual([1, before]);
});

test('a meeting whose agenda has a title too long is not made at all', async () => {
  const db = freshStore();
  expect(await createMeeting(db, { meeting: meetingFields, topicTitles: ['fine', 'x'.repeat(301)] })).toEqual(invalid);
  expect([await db.meetings.count(), await db.topics.count(), await db.settings.count()]).toEqual([0, 0, 0]);
});

test('a meeting is edited, and nothing that was not named changes', async () => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, []);
  const before = await activeMeeting(db);
  done(
    await editMeeting(db, { meetingId, changes: { date: null, startTime: null, endTime: null, place: ' Online ' } }),
  );
  expect(await activeMeeting(db)).toEqual({ ...before, date: null, startTime: null, endTime: null, place: 'Online' });
  expect(await editMeeting(db, { meetingId: nobody, changes: {} })).toEqual(notFound);
});

test('meetings to come stand first, soonest first; then the undated; then those that were, latest first', async () => {
  const db = freshStore();
  for (const [title, date] of [
    ['past', '2018-06-28'],
    ['later', '2018-09-20'],
    ['undated', null],
    ['long past', '2018-05-31'],
    ['today', '2018-08-09'],
  ] as const) {
    await meetingWith(db, [], { ...meetingFields, title, date });
  }
  expect((await allMeetings(db, '2018-08-09')).map(({ title }) => title)).toEqual([
    'today',
    'later',
    'undated',
    'past',
    'long past',
  ]);
});

test('a deleted meeting gives its clips back to the inbox, and the nearest other one becomes active', async () => {
  const db = freshStore();
  const far = await meetingWith(db, [], { ...meetingFields, date: '2999-01-02' });
  const near = await meetingWith(db, [], { ...meetingFields, date: '2999-01-01' });
  await meetingWith(db, [], { ...meetingFields, date: '2001-01-01' });
  const { meetingId, topicIds } = await meetingWith(db, ['Balkans']);
  const clipId = await clipOf(db, 'kept', topicIds);
  const { undoId } = done(await deleteMeeting(db, { meetingId }));
  expect((await inboxClips(db)).map(({ clip }) => clip.id)).toEqual([clipId]);
  expect((await activeMeeting(db))?.id).toBe(near.meetingId);
  done(await undo(db, undoId));
  expect([(await activeMeeting(db))?.id, await quotesOn(db, topicIds[0])]).toEqual([meetingId, ['kept']]);
  done(await deleteMeeting(db, { meetingId: far.meetingId }));
  expect((await activeMeeting(db))?.id).toBe(meetingId);
});

test('without any meeting none is active', async () => {
  const db = freshStore();
  expect(await activeMeeting(db)).toBeNull();
  const { meetingId } = await meetingWith(db, []);
  done(await deleteMeeting(db, { meetingId }));
  expect(await activeMeeting(db)).toBeNull();
  expect(await deleteMeeting(db, { meetingId })).toEqual(notFound);
  expect(await activateMeeting(db, { meetingId })).toEqual(notFound);
});

test('topics are added, renamed and moved', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['A', 'B']);
  const [a = ''] = topicIds;
  done(await addTopics(db, { meetingId, titles: ['C', '  '] }));
  done(await moveTopic(db, { topicId: a, position: 1 }));
  expect(await titles(db, meetingId)).toEqual(['0 B', '1 A', '2 C']);
  done(await moveTopic(db, { topicId: a, position: 99 }));
  expect(await titles(db, meetingId)).toEqual(['0 B', '1 C', '2 A']);
  done(await renameTopic(db, { topicId: a, title: ' A,  renamed ' }));
  expect(await titles(db, meetingId)).toEqual(['0 B', '1 C', '2 A, renamed']);
  for (const _step of [1, 2, 3, 4]) done(await undoLatest(db));
  expect(await titles(db, meetingId)).toEqual(['0 A', '1 B']);
});

test('topics that say nothing or too much, or that are gone, are refused', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['A']);
  const [topicId = ''] = topicIds;
  expect(await addTopics(db, { meetingId, titles: [' '] })).toEqual(invalid);
  expect(await addTopics(db, { meetingId: nobody, titles: ['A'] })).toEqual(notFound);
  expect(await renameTopic(db, { topicId, title: ' ' })).toEqual(invalid);
  expect(await writeTopic(db, { topicId, ask: written('x'.repeat(100_001)) })).toEqual(invalid);
  for (const refused of [
    await renameTopic(db, { topicId: nobody, title: 'A' }),
    await moveTopic(db, { topicId: nobody, position: 0 }),
    await writeTopic(db, { topicId: nobody, ask: [] }),
    await deleteTopic(db, { topicId: nobody }),
  ])
    expect(refused).toEqual(notFound);
  expect(await titles(db, meetingId)).toEqual(['0 A']);
});

test('merged topics keep every clip once and both texts, and undo parts them again', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['A', 'B', 'C']);
  const [a = '', b = ''] = topicIds;
  await clipOf(db, 'one', [a]);
  await clipOf(db, 'both', [a, b]);
  await clipOf(db, 'two', [b]);
  done(await writeTopic(db, { topicId: a, lineToTake: written('We welcome it.'), ask: written('Agree.') }));
  done(await writeTopic(db, { topicId: b, lineToTake: written('We have doubts.'), ask: written('Agree.') }));
  const { undoId } = done(await mergeTopics(db, { from: a, into: b }));
  expect(await quotesOn(db, b)).toEqual(['both', 'two', 'one']);
  expect((await topicsOf(db, meetingId))[0]).toMatchObject({
    title: 'B',
    position: 0,
    lineToTake: written('We have doubts.', 'We welcome it.'),
    ask: written('Agree.'),
  });
  done(await undo(db, undoId));
  expect([await quotesOn(db, a), await quotesOn(db, b)]).toEqual([
    ['one', 'both'],
    ['both', 'two'],
  ]);
  expect(await titles(db, meetingId)).toEqual(['0 A', '1 B', '2 C']);
});

test('topics of two meetings, or one with itself, are not merged', async () => {
  const db = freshStore();
  const [first = ''] = (await meetingWith(db, ['A'])).topicIds;
  const [second = ''] = (await meetingWith(db, ['B'])).topicIds;
  expect(await mergeTopics(db, { from: first, into: second })).toEqual(invalid);
  expect(await mergeTopics(db, { from: first, into: first })).toEqual(invalid);
  expect(await mergeTopics(db, { from: first, into: nobody })).toEqual(notFound);
});

test('a deleted topic gives its clips back to the inbox, and the counts follow', async () => {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['A', 'B']);
  const [a = '', b = ''] = topicIds;
  await clipOf(db, 'one', [a]);
  await clipOf(db, 'two', [a, b]);
  expect(await topicCounts(db, meetingId)).toEqual({
    inbox: 0,
    byTopic: new Map([
      [a, 2],
      [b, 1],
    ]),
  });
  done(await deleteTopic(db, { topicId: a }));
  expect(await topicCounts(db, meetingId)).toEqual({ inbox: 1, byTopic: new Map([[b, 1]]) });
  expect(await titles(db, meetingId)).toEqual(['0 B']);
});
