import { expect, test } from 'vitest';
import { importAgenda } from '../../../lib/services/import-agenda';
import { undo } from '../../../lib/services/undo';
import { topicsOf } from '../../../lib/store/meeting-queries';
import { dumpOf } from '../store/dump-of';
import { freshStore } from '../store/with-store';
import { done, meetingFields, meetingWith } from './fill-store';
import { item, paragraph } from './minutes';

const attendance = [{ name: 'A\u202Eda', organisation: 'IOM', presence: 'present' as const }];
const blanks = { startTime: null, endTime: null, zone: 'UTC', place: '', series: '', date: null };

test('an agenda makes a meeting with what it says under each item, its names clean', async () => {
  const db = freshStore();
  const figures = [{ printed: '5', value: 5, unit: 'count' as const, sentence: 'On 5 wells.', at: 3 }];
  const items = [item('Wells', { owner: 'U\u202ENHCR', figures }), item('wells')];
  const imported = done(
    await importAgenda(db, { updates: null, meeting: { ...meetingFields, issuedDate: null, attendance }, items }),
  );
  const topics = await topicsOf(db, imported.meetingId);
  expect(topics).toMatchObject([{ title: 'Wells', owner: 'UNHCR', said: [paragraph('On Wells.')], figures }]);
  expect((await db.meetings.get(imported.meetingId))?.attendance).toMatchObject([{ name: 'Ada' }]);
});

test('what an agenda leaves open of a meeting that is there stays, and undo takes the rest back', async () => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, ['Wells']);
  const before = (await dumpOf(db)).topics;
  const meeting = { ...meetingFields, ...blanks, issuedDate: null, attendance: [] };
  const imported = done(await importAgenda(db, { updates: meetingId, meeting, items: [item('Trucks')] }));
  expect(await db.meetings.get(meetingId)).toMatchObject(meetingFields);
  expect((await topicsOf(db, meetingId)).map(({ title }) => title)).toEqual(['Wells', 'Trucks']);
  done(await undo(db, imported.undoId));
  expect((await dumpOf(db)).topics).toEqual(before);
});
