import { expect, test } from 'vitest';
import { measureDocument } from '../../../scripts/score/measure-document';
import type { MeasureName } from '../../../scripts/score/measures';
import type { Outcome } from '../../../scripts/score/outcome';
import { truthSchema } from '../../../scripts/score/truth';
import { action, attendee, item, meeting, minutes } from './readings';

/** `hit/total` of a measure over a document. */
function score(measure: MeasureName, meetings: object[], outcome: Outcome, kind = 'minutes'): string {
  const own = measureDocument(truthSchema.parse({ kind, meetings }), outcome).filter((one) => one.measure === measure);
  const sum = (key: 'hit' | 'total') => own.reduce((all, one) => all + one[key], 0);
  return `${sum('hit')}/${sum('total')}`;
}
const refused: Outcome = { kind: 'refused', reason: 'document-unreadable' };
const failed: Outcome = { kind: 'failed', message: 'broken' };

test('date and times are right only to the day and the minute, and a date that is not stated must not be read', () => {
  const truth = [{ date: '2018-06-28', startTime: '14:00', endTime: '15:30' }];
  const right = minutes(meeting({ date: '2018-06-28', startTime: '14:00', endTime: '15:30' }));
  const wrong = minutes(meeting({ date: '2018-06-29', startTime: '14:30' }));
  for (const measure of ['date', 'start-time', 'end-time'] as const) {
    expect(score(measure, truth, right)).toBe('1/1');
    expect(score(measure, truth, wrong)).toBe('0/1');
    expect(score(measure, [{}], right)).toBe('0/0');
  }
  expect(score('date', [{ date: null }], minutes(meeting()))).toBe('1/1');
  expect(score('date', [{ date: null }], right)).toBe('0/1');
});

test('participants count within one, and only those present', () => {
  const read = minutes(
    meeting({ attendance: [attendee('A'), attendee('B'), attendee('C', 'regrets'), attendee('D', 'absent')] }),
  );
  expect(
    ['0', '1', '2', '3', '4'].map((count) => score('participants', [{ participants: Number(count) }], read)),
  ).toEqual(['0/1', '1/1', '1/1', '1/1', '0/1']);
  expect(score('participants', [{ participants: 1 }], refused)).toBe('0/1');
});

test('items count once found and once as extra, those of a meeting too many as well', () => {
  const truth = [{ items: [{ title: 'Profiling updates' }, { title: 'Workshop plans' }] }];
  const read = meeting({ items: [item('Profiling updates'), item('Attendance'), item('Actions')] });
  expect(score('items-recall', truth, minutes(read))).toBe('1/2');
  expect(score('items-precision', truth, minutes(read))).toBe('1/3');
  expect(score('items-precision', truth, minutes(read, read))).toBe('1/6');
  expect(score('items-recall', truth, refused)).toBe('0/2');
});

test('an item may have a second title', () => {
  const truth = [{ items: [{ title: 'Displacement update', also: ['Displacement update (IOM, 15 minutes)'] }] }];
  const found = (title: string) => score('items-recall', truth, minutes(meeting({ items: [item(title)] })));
  expect(['Displacement update', 'Displacement update (IOM, 15 minutes)', 'IOM, 15 minutes'].map(found)).toEqual([
    '1/1',
    '1/1',
    '0/1',
  ]);
});

test('a link counts on its own item only', () => {
  const truth = [
    {
      items: [
        { title: 'Profiling', links: ['https://data.example.org', 'https://b.example.org/x'] },
        { title: 'Workshop', links: ['https://c.example.org'] },
      ],
    },
  ];
  const there = minutes(meeting({ items: [item('Profiling', ['https://data.example.org/'])] }));
  const elsewhere = minutes(meeting({ items: [item('Profiling'), item('Workshop', ['https://data.example.org'])] }));
  expect(score('links', truth, there)).toBe('1/3');
  expect(score('links', truth, elsewhere)).toBe('0/3');
});

test('actions count once found and once as extra; owner and due date only of those found', () => {
  const truth = [
    {
      actions: [
        { text: 'Share the concept notes', owners: ['IOM', 'UNHCR'], due: '2018-07-06' },
        { text: 'Review the first version', owners: ['all'] },
      ],
    },
  ];
  const right = minutes(
    meeting({
      actions: [
        action('Share the concept notes', ['UNHCR', 'IOM'], '2018-07-06'),
        action('Review the first version', ['Everyone']),
      ],
    }),
  );
  expect(score('actions-recall', truth, right)).toBe('2/2');
  expect(score('owners', truth, right)).toBe('2/2');
  expect(score('due', truth, right)).toBe('1/1');
  const wrong = minutes(
    meeting({ actions: [action('Share the concept notes', ['UNHCR']), action('Lunch was served')] }),
  );
  expect(score('actions-recall', truth, wrong)).toBe('1/2');
  expect(score('actions-precision', truth, wrong)).toBe('1/2');
  expect(score('owners', truth, wrong)).toBe('0/1');
  expect(score('due', truth, wrong)).toBe('0/1');
});

test('the next meeting: none, vague, a day, a day and an hour', () => {
  const none = minutes(meeting());
  const vague = minutes(meeting({ next: { date: null, startTime: null } }));
  const day = minutes(meeting({ next: { date: '2018-08-09', startTime: null } }));
  const hour = minutes(meeting({ next: { date: '2018-08-09', startTime: '14:00' } }));
  const scores = (next: unknown) => [none, vague, day, hour].map((read) => score('next', [{ next }], read));
  expect(scores(null)).toEqual(['1/1', '0/1', '0/1', '0/1']);
  expect(scores({ date: null })).toEqual(['1/1', '1/1', '0/1', '0/1']);
  expect(scores({ date: '2018-08-09' })).toEqual(['0/1', '0/1', '1/1', '1/1']);
  expect(scores({ date: '2018-08-09', startTime: '14:00' })).toEqual(['0/1', '0/1', '0/1', '1/1']);
  expect(score('next', [{ next: null }], refused)).toBe('0/1');
});

test('what is no minutes must be refused; a failure is no refusal', () => {
  const neither: Outcome = { kind: 'read', reading: { kind: 'neither' } };
  expect([neither, refused, failed, minutes(meeting())].map((read) => score('refused', [], read, 'neither'))).toEqual([
    '1/1',
    '1/1',
    '0/1',
    '0/1',
  ]);
  expect(score('minutes', [{}], refused)).toBe('0/1');
});

test('an agenda must be read as an agenda', () => {
  const agenda: Outcome = { kind: 'read', reading: { kind: 'agenda', meetings: [meeting()] } };
  expect(score('agendas', [{}], agenda, 'agenda')).toBe('1/1');
  expect(score('agendas', [{}], minutes(meeting()), 'agenda')).toBe('0/1');
});

test('several meetings are split where more than one was read, and paired by their day', () => {
  const truth = [{ date: '2024-02-01', participants: 9 }, { date: '2024-01-01' }, { date: '2023-12-01' }];
  const second = meeting({ date: '2024-01-01' });
  const first = meeting({ date: '2024-02-01', attendance: Array.from({ length: 9 }, (_, i) => attendee(`P${i}`)) });
  expect(score('split', truth, minutes(second))).toBe('0/1');
  expect(score('split', truth, minutes(second, first))).toBe('1/1');
  expect(score('split-number', truth, minutes(second, first))).toBe('0/1');
  expect(score('date', truth, minutes(second, first))).toBe('2/3');
  expect(score('participants', truth, minutes(second, first))).toBe('1/1');
});
