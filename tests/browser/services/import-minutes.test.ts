import { expect, test } from 'vitest';
import type { AcceptedMinutes } from '../../../lib/model/accepted-minutes';
import type { Id } from '../../../lib/model/id';
import { editAction } from '../../../lib/services/edit-action';
import { importMinutes } from '../../../lib/services/import-minutes';
import { renameTopic } from '../../../lib/services/rename-topic';
import { setActionStatus } from '../../../lib/services/set-action-status';
import { undo, undoLatest } from '../../../lib/services/undo';
import { writeTopic } from '../../../lib/services/write-topic';
import { activeMeeting, topicsOf } from '../../../lib/store/meeting-queries';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { written } from '../../unit/briefing/records';
import { dumpOf } from '../store/dump-of';
import { freshStore } from '../store/with-store';
import { clipOf, done, meetingFields, meetingWith, quotesOn } from './fill-store';
import { augustMinutes, item, juneMinutes, paragraph, told } from './minutes';

const invalid = { ok: false, reason: 'invalid-input' };
const notFound = { ok: false, reason: 'not-found' };
const nobody = crypto.randomUUID();

const titles = async (db: RapporteurDatabase, meetingId: Id | null) =>
  (await topicsOf(db, meetingId ?? '')).map(({ position, title }) => `${position} ${title}`);
const actionsOf = (db: RapporteurDatabase, meetingId: Id) =>
  db.actions.where('meetingId').equals(meetingId).sortBy('position');
const withoutSteps = async (db: RapporteurDatabase) => ({ ...(await dumpOf(db)), undoSteps: [] });

test('minutes become the meeting that was, its actions and the next meeting, in one action', async () => {
  const db = freshStore();
  const imported = done(await importMinutes(db, juneMinutes()));
  const { meetingId, nextMeetingId } = imported;
  expect(await db.meetings.get(meetingId)).toMatchObject({
    title: 'Working group, June',
    date: '2018-06-28',
    attendance: [{ name: 'Ada', organisation: 'IOM', presence: 'present' }],
    issuedDate: '2018-07-02',
    previousMeetingId: null,
    minutes: { name: 'june.docx', fingerprint: 'a'.repeat(64) },
  });
  expect(await titles(db, meetingId)).toEqual(['0 Arrivals', '1 Education factsheet', '2 Next meeting']);
  const [arrivals] = await topicsOf(db, meetingId);
  expect(arrivals?.said).toEqual([paragraph('On Arrivals.')]);
  const actions = await actionsOf(db, meetingId);
  expect(actions).toMatchObject([
    { position: 0, text: 'Send the figures of May', owners: ['UNHCR'], due: '2018-07', topicId: arrivals?.id },
    { position: 1, text: 'Circulate the factsheet', owners: ['UNICEF', 'IOM'], due: null, status: 'open' },
  ]);
  expect(actions[0]?.history).toMatchObject([{ kind: 'raised', meetingId, status: 'open' }]);

  expect(await db.meetings.get(nextMeetingId ?? '')).toMatchObject({
    title: 'Working group, August',
    date: '2018-08-09',
    previousMeetingId: meetingId,
    minutes: null,
  });
  expect(await titles(db, nextMeetingId)).toEqual(['0 Arrivals', '1 Education factsheet']);
  expect((await topicsOf(db, nextMeetingId ?? ''))[0]).toMatchObject({ carriedFromId: arrivals?.id, said: [] });
  expect((await activeMeeting(db))?.id).toBe(nextMeetingId);

  done(await undo(db, imported.undoId));
  expect([await db.meetings.count(), await db.topics.count(), await db.actions.count()]).toEqual([0, 0, 0]);
  expect(await activeMeeting(db)).toBe(null);
});

test('the same minutes again double nothing, and both imports can be taken back', async () => {
  const db = freshStore();
  const first = done(await importMinutes(db, juneMinutes()));
  const afterFirst = await withoutSteps(db);
  const { meetingId: updates, nextMeetingId } = first;
  const next = { ...meetingFields, title: 'Working group, August', date: '2018-08-09', meetingId: nextMeetingId };
  const second = done(await importMinutes(db, juneMinutes({ updates, next })));
  expect([second.meetingId, second.nextMeetingId]).toEqual([updates, nextMeetingId]);
  const afterSecond = await withoutSteps(db);
  const withoutTime = (dump: Awaited<ReturnType<typeof dumpOf>>) =>
    JSON.stringify(dump).replace(/"importedAt":"[^"]*"/g, '');
  expect(withoutTime(afterSecond)).toBe(withoutTime(afterFirst));
  done(await undo(db, second.undoId));
  expect(await withoutSteps(db)).toEqual(afterFirst);
  done(await undo(db, first.undoId));
  expect([await db.meetings.count(), await db.topics.count(), await db.actions.count()]).toEqual([0, 0, 0]);
});

test('minutes of a meeting that was prepared here keep what was written and clipped for it', async () => {
  const db = freshStore();
  const { meetingId: updates, topicIds } = await meetingWith(db, ['éducation  FACTSHEET.', 'Arrivals']);
  const [education = '', arrivals = ''] = topicIds;
  await clipOf(db, 'one', [arrivals]);
  done(await writeTopic(db, { topicId: arrivals, lineToTake: written('Ask for May.'), ask: written('Agree.') }));
  done(await importMinutes(db, juneMinutes({ updates, items: [item('Arrivals'), item('Education factsheet')] })));
  expect((await topicsOf(db, updates)).map(({ id }) => id)).toEqual([education, arrivals]);
  expect((await topicsOf(db, updates))[1]).toMatchObject({
    ...{
      title: 'Arrivals',
      lineToTake: written('Ask for May.'),
      ask: written('Agree.'),
      said: [paragraph('On Arrivals.')],
    },
  });
  expect(await quotesOn(db, arrivals)).toEqual(['one']);
});

test('what minutes leave open of a meeting that is there stays as the person has it', async () => {
  const db = freshStore();
  const { meetingId: updates } = await meetingWith(db, ['Arrivals']);
  const coming = { ...meetingFields, title: 'Autumn session', date: '2018-09-20', place: 'Room 4' };
  const there = await meetingWith(db, [], coming);
  const blanks = { startTime: null, endTime: null, zone: 'UTC', place: '' };
  const meeting = { ...juneMinutes().meeting, ...blanks, series: '', date: null, attendance: [] };
  const next = { ...coming, ...blanks, title: 'Working group', meetingId: there.meetingId };
  done(await importMinutes(db, juneMinutes({ updates, meeting, next })));
  const { title: _, ...stated } = meetingFields;
  expect(await db.meetings.get(updates)).toMatchObject({ ...stated, title: 'Working group, June' });
  expect(await db.meetings.get(there.meetingId)).toMatchObject(coming);
});

test('what the person changed since is not doubled, and a status that she set stays', async () => {
  const db = freshStore();
  const { meetingId: updates } = done(await importMinutes(db, juneMinutes({ next: null })));
  const [topic] = await topicsOf(db, updates);
  const [figures] = await actionsOf(db, updates);
  done(await renameTopic(db, { topicId: topic?.id ?? '', title: 'Arrivals by sea and land' }));
  done(await setActionStatus(db, { actionId: figures?.id ?? '', status: 'done' }));
  done(await editAction(db, { actionId: figures?.id ?? '', changes: { text: 'Send the figures of May, please' } }));
  done(await importMinutes(db, juneMinutes({ updates, next: null })));
  expect(await titles(db, updates)).toEqual(['0 Arrivals by sea and land', '1 Education factsheet', '2 Next meeting']);
  const actions = await actionsOf(db, updates);
  expect(actions.map(({ text, status }) => [text, status])).toEqual([
    ['Send the figures of May', 'done'],
    ['Circulate the factsheet', 'open'],
  ]);
  expect(actions[0]?.history.map(({ kind }) => kind)).toEqual(['raised', 'status']);
});

test('minutes that tell another status than they did at first change it', async () => {
  const db = freshStore();
  const { meetingId: updates } = done(await importMinutes(db, juneMinutes({ next: null })));
  const actions = [told('Send the figures of May', { status: 'done' })];
  done(await importMinutes(db, juneMinutes({ updates, next: null, actions })));
  expect((await actionsOf(db, updates))[0]).toMatchObject({ status: 'done', history: [{ status: 'done' }] });
});

test('an action that the next minutes speak of again is one record with a history', async () => {
  const db = freshStore();
  const first = done(await importMinutes(db, juneMinutes()));
  const [figures, factsheet] = await actionsOf(db, first.meetingId);
  const updates = first.nextMeetingId;
  const actions = [
    told('Figures of May', { continues: figures?.id ?? '', status: 'ongoing' }),
    told('Find a room', { owners: ['all'], item: 1 }),
  ];
  const second = done(await importMinutes(db, augustMinutes({ updates, actions })));
  expect(await db.actions.get(figures?.id ?? '')).toMatchObject({
    text: 'Send the figures of May',
    status: 'ongoing',
    history: [
      { kind: 'raised', meetingId: first.meetingId, status: 'open' },
      { kind: 'reported', meetingId: updates, status: 'ongoing' },
    ],
  });
  expect(await db.actions.get(factsheet?.id ?? '')).toEqual(factsheet);
  expect((await actionsOf(db, second.meetingId)).map(({ text }) => text)).toEqual(['Find a room']);
  const before = await db.actions.orderBy('id').toArray();
  // Once with its tie to the earlier action, once read without it.
  const again = { updates, next: null };
  done(await importMinutes(db, augustMinutes({ ...again, actions })));
  const untied = [told('Send the figures of May', { status: 'ongoing' }), ...actions.slice(1)];
  done(await importMinutes(db, augustMinutes({ ...again, actions: untied })));
  expect(await db.actions.orderBy('id').toArray()).toEqual(before);
});

test('older minutes that arrive late take their place in the history and leave the status', async () => {
  const db = freshStore();
  const may = { ...meetingFields, title: 'Working group, May', date: '2018-05-17', attendance: [], issuedDate: null };
  const raising = done(await importMinutes(db, juneMinutes({ meeting: may, next: null })));
  const [figures] = await actionsOf(db, raising.meetingId);
  const continues = figures?.id ?? '';
  const done_ = [told('Figures', { continues, status: 'done' })];
  const august = done(await importMinutes(db, augustMinutes({ next: null, actions: done_ })));
  const ongoing = [told('Figures', { continues, status: 'ongoing' })];
  const june = done(await importMinutes(db, juneMinutes({ next: null, actions: ongoing })));
  const action = await db.actions.get(continues);
  expect(action?.status).toBe('done');
  expect(action?.history.map(({ meetingId }) => meetingId)).toEqual([
    raising.meetingId,
    june.meetingId,
    august.meetingId,
  ]);
});

test('items travel to a next meeting that is there, after what it has, and are tied and not doubled', async () => {
  const db = freshStore();
  const there = await meetingWith(db, ['Welcome', 'arrivals']);
  await meetingWith(db, [], { ...meetingFields, series: 'Another' });
  const next = { ...meetingFields, place: 'Room 4', meetingId: there.meetingId };
  const { meetingId, nextMeetingId } = done(await importMinutes(db, juneMinutes({ next })));
  expect(nextMeetingId).toBe(there.meetingId);
  expect(await titles(db, nextMeetingId)).toEqual(['0 Welcome', '1 arrivals', '2 Education factsheet']);
  const [arrivals, education] = await topicsOf(db, meetingId);
  const carried = (await topicsOf(db, there.meetingId)).map(({ carriedFromId }) => carriedFromId);
  expect(carried).toEqual([null, arrivals?.id, education?.id]);
  expect(await db.meetings.get(there.meetingId)).toMatchObject({ place: 'Room 4', previousMeetingId: meetingId });
  expect((await activeMeeting(db))?.id).toBe(there.meetingId);
});

test('minutes of long ago leave the meeting that is prepared', async () => {
  const db = freshStore();
  const prepared = await meetingWith(db, [], { ...meetingFields, series: 'Another', date: '2031-01-15' });
  const { nextMeetingId } = done(await importMinutes(db, juneMinutes()));
  expect(nextMeetingId).not.toBeNull();
  expect((await activeMeeting(db))?.id).toBe(prepared.meetingId);
});

test('minutes of one series form a chain, whether or not the next meeting was made from them', async () => {
  const db = freshStore();
  const june = done(await importMinutes(db, juneMinutes({ next: null })));
  const august = done(await importMinutes(db, augustMinutes()));
  expect(await db.meetings.get(august.meetingId)).toMatchObject({ previousMeetingId: june.meetingId });
  const [first] = await topicsOf(db, june.meetingId);
  const [second, shelter] = await topicsOf(db, august.meetingId);
  const [third] = await topicsOf(db, august.nextMeetingId ?? '');
  expect([second?.carriedFromId, shelter?.carriedFromId, third?.carriedFromId]).toEqual([first?.id, null, second?.id]);
});

test('two items of one title stay two, however often they are imported', async () => {
  const db = freshStore();
  const items = [item('Update', { said: [paragraph('One.')] }), item('Update', { said: [paragraph('Two.')] })];
  const { meetingId: updates, nextMeetingId } = done(await importMinutes(db, juneMinutes({ items, actions: [] })));
  const next = { ...meetingFields, meetingId: nextMeetingId };
  done(await importMinutes(db, juneMinutes({ items, actions: [], updates, next })));
  expect(await titles(db, updates)).toEqual(['0 Update', '1 Update']);
  expect(await titles(db, nextMeetingId)).toEqual(['0 Update', '1 Update']);
});

const wrong: [string, Partial<AcceptedMinutes>, object][] = [
  ['an action on an item that is not there', { actions: [told('Send it', { item: 3 })] }, invalid],
  ['an action that says nothing', { actions: [told(' ')] }, invalid],
  ['an item without a title', { items: [item(' \n')], actions: [] }, invalid],
  ['an unknown zone', { next: { ...meetingFields, zone: 'Europe/Atlantis', meetingId: null } }, invalid],
  ['a meeting that is gone', { updates: nobody }, notFound],
  ['a next meeting that is gone', { next: { ...meetingFields, meetingId: nobody } }, notFound],
  ['an action that goes on with one that is gone', { actions: [told('Send it', { continues: nobody })] }, notFound],
];
test.each(wrong)('%s is refused and nothing is written', async (_what, given, refusal) => {
  const db = freshStore();
  expect(await importMinutes(db, juneMinutes(given))).toEqual(refusal);
  expect([await db.meetings.count(), await db.topics.count(), await db.undoSteps.count()]).toEqual([0, 0, 0]);
});

test('no meeting follows itself, or one that follows it', async () => {
  const db = freshStore();
  const { meetingId, nextMeetingId: updates } = done(await importMinutes(db, juneMinutes()));
  const facts = { ...meetingFields, title: 'Working group' };
  for (const wrongNext of [meetingId, updates]) {
    const given = { updates, next: { ...facts, meetingId: wrongNext } };
    expect(await importMinutes(db, augustMinutes(given))).toEqual(invalid);
  }
  done(await undoLatest(db));
});
