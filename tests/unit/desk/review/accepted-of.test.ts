import { expect, test } from 'vitest';
import { acceptedOf, namesIn } from '../../../../entrypoints/desk/review/accepted-of';
import { editDraft } from '../../../../entrypoints/desk/review/edit-draft';
import { acceptedMinutesSchema } from '../../../../lib/model/accepted-minutes';
import { sampleDraft } from './sample-draft';

const origin = { name: 'minutes.md', address: null, fingerprint: 'a'.repeat(64) };
const noTies: Parameters<typeof acceptedOf>[2] = { updates: null, nextMeetingId: null, continues: new Map() };
const accept = (draft: typeof sampleDraft, ties = noTies) =>
  acceptedMinutesSchema.parse(acceptedOf(draft, origin, ties));

test('what the person sees is what is handed over, and it fits the contract', () => {
  const accepted = accept(sampleDraft);
  expect(accepted.meeting).toMatchObject({
    ...{ title: 'Harbour Group', date: '2024-03-04', zone: 'Europe/Malta', place: 'Town Hall', issuedDate: null },
    ...{ startTime: '10:00', endTime: '11:30' },
  });
  expect(accepted.meeting.attendance[0]).toEqual({ name: 'Bo', organisation: 'Port', presence: 'present' });
  expect(accepted.items.map(({ title, travels }) => [title, travels])).toEqual([
    ['Berths', false],
    ['Any other business', true],
    ['Dredging', true],
  ]);
  expect(accepted.items[2]?.figures).toEqual([
    { printed: '27', value: 27, unit: 'count', sentence: 'It moves 27 tonnes.', at: 9 },
  ]);
  expect(accepted.actions.map(({ owners, item, status }) => [owners, item, status])).toEqual([
    [['Port', 'City'], 2, 'open'],
    [[], null, 'done'],
  ]);
  expect(accepted.next).toMatchObject({ title: 'Harbour Group', series: 'Harbour Group', date: '2024-05-15' });
});

test('an action follows its item when another one goes, and a date as people write it is understood', () => {
  const fewer = editDraft(sampleDraft, { kind: 'remove', list: 'items', key: 'item-0' });
  const dated = editDraft(fewer, {
    kind: 'actions',
    key: 'action-0',
    change: { due: '15 May 2024', owners: 'All; All' },
  });
  expect(accept(dated).actions[0]).toMatchObject({ item: 1, due: '2024-05-15', owners: ['All'] });
});

test('none stated leads nowhere', () => {
  expect(accept(editDraft(sampleDraft, { kind: 'next', change: { stated: false } })).next).toBeNull();
});

test('ties to what is there already are passed on', () => {
  const [updates, nextMeetingId, earlier] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  const accepted = accept(sampleDraft, { updates, nextMeetingId, continues: new Map([['action-1', earlier]]) });
  expect(accepted).toMatchObject({ updates, next: { meetingId: nextMeetingId } });
  expect(accepted.actions.map(({ continues }) => continues)).toEqual([null, earlier]);
});

test('of an agenda nothing travels', () => {
  const accepted = accept({ ...sampleDraft, kind: 'agenda' });
  expect(accepted.next).toBeNull();
  expect(accepted.items.some(({ travels }) => travels)).toBe(false);
});

test.each([
  ['UNHCR, IOM', ['UNHCR', 'IOM']],
  ['المفوضية، الصليب الأحمر', ['المفوضية', 'الصليب الأحمر']],
  [' , ;', []],
])('the names in %j', (text, names) => expect(namesIn(text)).toEqual(names));
