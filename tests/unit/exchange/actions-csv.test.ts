import { expect, test } from 'vitest';
import { actionsCsv } from '../../../lib/exchange/actions-csv';
import type { ActionRow } from '../../../lib/model/action-row';
import { makeActionRow } from '../briefing/last-time-records';
import { uuid } from '../briefing/records';
import { readCsv } from './read-csv';

const june = { id: uuid(1), title: 'June', date: '2018-06-28' };
const august = { id: uuid(2), title: 'August', date: '2018-08-09' };

test('a row tells everything that the matrix shows', () => {
  const told = { owners: ['UNHCR', 'IOM'], due: '2018-07', status: 'ongoing' as const, clipIds: [uuid(9)] }; // literal of the enum
  const at = '2018-08-10T08:00:00.000Z';
  const history: ActionRow['history'] = [
    { event: { at, kind: 'raised', meetingId: june.id, status: 'open' }, meeting: june },
    { event: { at, kind: 'reported', meetingId: august.id, status: 'ongoing' }, meeting: august },
    { event: { at, kind: 'reported', meetingId: null, status: 'ongoing' }, meeting: null },
    { event: { at, kind: 'status', meetingId: null, status: 'done' }, meeting: null },
  ];
  const given = { number: 7, raisedBy: june, lastReported: { at, meeting: august }, history, topicTitle: 'Arrivals' };
  const [head, row] = readCsv(actionsCsv([makeActionRow('Send the figures', told, given)]));
  expect(head?.join('|')).toBe('No.|Action|Owners|Due|Status|Raised at|Last reported|History|Topic|Evidence');
  expect(row).toEqual([
    ...['7', 'Send the figures', 'UNHCR; IOM', '2018-07', 'ongoing', 'June, 2018-06-28', 'August, 2018-08-09'],
    'raised at June, 2018-06-28: open; reported at August, 2018-08-09: ongoing; reported at a meeting that was deleted: ongoing; set to done on 2018-08-10',
    ...['Arrivals', '1 clip'],
  ]);
});

test('a due date that is only written stands as it is written', () => {
  const [, row] = readCsv(actionsCsv([makeActionRow('Send', { dueAsWritten: 'end of next week' })]));
  expect(row?.[3]).toBe('end of next week');
});

test.each(['=1+1', '+41 22 000', '-2 per cent', '@all', '\tx', '\rx', '\n=1', '\u0000=1'])(
  'the cell %j is no formula',
  (text) => {
    const [, row] = readCsv(actionsCsv([makeActionRow(text, { owners: [text] }, { topicTitle: text })]));
    for (const cell of [row?.[1], row?.[2], row?.[8]]) expect(cell?.startsWith("'")).toBe(true);
  },
);

test.each(['a "quoted" word', 'one, two', 'one\ntwo', ' spaces ', 'semi;colon', '"', ',', 'الوصول، و"غيره"'])(
  'the text %j comes back as it was',
  (text) => {
    expect(readCsv(actionsCsv([makeActionRow(text), makeActionRow('plain')]))[1]?.[1]).toBe(text);
  },
);

test('without actions there is a heading', () => {
  expect(readCsv(actionsCsv([]))).toHaveLength(1);
});
