import { expect, test } from 'vitest';
import { meetingIcs } from '../../../lib/exchange/meeting-ics';
import type { Meeting } from '../../../lib/model/meeting';
import { makeMeeting, makeTopic, uuid } from '../briefing/records';
import { type IcsComponent, momentOf, readIcs, textOf } from './read-ics';

const now = '2018-07-20T09:15:30.250Z';

function calendarOf(changes: Partial<Meeting> = {}, titles: string[] = []): IcsComponent {
  const topics = titles.map((title, position) => makeTopic(position, title)).reverse();
  const made = meetingIcs({ meeting: makeMeeting(changes), topics, now });
  if (!made.ok) throw new Error(made.reason);
  return readIcs(made.text);
}
const part = (calendar: IcsComponent, name: string) => {
  const found = calendar.parts.filter((each) => each.name === name);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} of ${name}`);
  return found[0];
};
const line = (component: IcsComponent, name: string) => component.lines.find((each) => each.name === name);

test('the event says what, when, where and what about', () => {
  const calendar = calendarOf({}, ['Arrivals; by sea, land', 'A\\B']);
  expect(line(calendar, 'VERSION')?.value).toBe('2.0');
  expect(line(calendar, 'PRODID')).toBeDefined();
  const event = part(calendar, 'VEVENT');
  expect(line(event, 'UID')?.value).toBe(uuid(1));
  expect(line(event, 'DTSTAMP')?.value).toBe('20180720T091530Z');
  expect(line(event, 'DTSTART')).toMatchObject({ parameters: { TZID: 'Europe/Zurich' }, value: '20180809T140000' });
  expect(line(event, 'DTEND')).toMatchObject({ parameters: { TZID: 'Europe/Zurich' }, value: '20180809T153000' });
  expect(textOf(line(event, 'SUMMARY')?.value ?? '')).toBe('Regional IM Working Group, August meeting');
  expect(textOf(line(event, 'LOCATION')?.value ?? '')).toBe('IOM, Geneva');
  expect(textOf(line(event, 'DESCRIPTION')?.value ?? '')).toBe('Agenda:\n1. Arrivals; by sea, land\n2. A\\B');
  expect(line(part(calendar, 'VTIMEZONE'), 'TZID')?.value).toBe('Europe/Zurich');
});

test.each([
  ['Europe/Zurich', '2018-08-09', '14:00', '2018-08-09T12:00:00Z'],
  ['Europe/Zurich', '2018-01-09', '14:00', '2018-01-09T13:00:00Z'],
  ['Europe/Zurich', '2018-03-25', '14:00', '2018-03-25T12:00:00Z'],
  ['Europe/Zurich', '2018-03-25', '01:30', '2018-03-25T00:30:00Z'],
  ['Europe/Zurich', '2018-10-28', '14:00', '2018-10-28T13:00:00Z'],
  ['Asia/Kathmandu', '2018-08-09', '14:00', '2018-08-09T08:15:00Z'],
  ['America/New_York', '2018-08-09', '09:00', '2018-08-09T13:00:00Z'],
  ['America/New_York', '2018-12-09', '09:00', '2018-12-09T14:00:00Z'],
  ['America/St_Johns', '2018-12-09', '09:00', '2018-12-09T12:30:00Z'],
  ['Australia/Sydney', '2018-12-09', '09:00', '2018-12-08T22:00:00Z'],
  ['Africa/Casablanca', '2018-05-20', '09:00', '2018-05-20T09:00:00Z'],
  ['Africa/Casablanca', '2018-06-20', '09:00', '2018-06-20T08:00:00Z'],
  ['UTC', '2018-08-09', '00:00', '2018-08-09T00:00:00Z'],
])('in %s on %s at %s, the file’s own zone means %s', (zone, date, startTime, moment) => {
  const calendar = calendarOf({ zone, date, startTime, endTime: null });
  const start = line(part(calendar, 'VEVENT'), 'DTSTART');
  expect(start?.parameters.TZID).toBe(zone);
  expect(momentOf(part(calendar, 'VTIMEZONE'), start?.value ?? '')).toBe(Date.parse(moment));
});

test('the clocks are put at the right moment, told by the clocks before', () => {
  const zone = part(calendarOf(), 'VTIMEZONE');
  const spring = zone.parts.find((each) => line(each, 'DTSTART')?.value.startsWith('201803'));
  expect(spring?.name).toBe('DAYLIGHT');
  expect(spring && line(spring, 'DTSTART')?.value).toBe('20180325T020000');
  expect(spring && [line(spring, 'TZOFFSETFROM')?.value, line(spring, 'TZOFFSETTO')?.value]).toEqual([
    '+0100',
    '+0200',
  ]);
  const autumn = zone.parts.find((each) => line(each, 'DTSTART')?.value.startsWith('201810'));
  expect(autumn?.name).toBe('STANDARD');
  expect(autumn && line(autumn, 'DTSTART')?.value).toBe('20181028T030000');
  const still = part(calendarOf({ zone: 'Asia/Kathmandu' }), 'VTIMEZONE');
  expect(still.parts.map(({ name }) => name)).toEqual(['STANDARD']);
});

test('without an end it lasts an hour, without a start the whole day', () => {
  const open = part(calendarOf({ endTime: null }), 'VEVENT');
  expect([line(open, 'DTEND'), line(open, 'DURATION')?.value]).toEqual([undefined, 'PT1H']);
  const calendar = calendarOf({ startTime: null, endTime: null });
  expect(calendar.parts.map(({ name }) => name)).toEqual(['VEVENT']);
  expect(line(part(calendar, 'VEVENT'), 'DTSTART')).toMatchObject({ parameters: { VALUE: 'DATE' }, value: '20180809' });
  expect(line(part(calendar, 'VEVENT'), 'DURATION')).toBeUndefined();
});

test('a meeting without a date, or in a zone that nobody knows, is refused', () => {
  const refused = { ok: false, reason: 'invalid-input' };
  expect(meetingIcs({ meeting: makeMeeting({ date: null }), topics: [], now })).toEqual(refused);
  expect(meetingIcs({ meeting: makeMeeting({ zone: 'Europe/Atlantis' }), topics: [], now })).toEqual(refused);
});

test.each([
  'اجتماع مجموعة عمل إدارة المعلومات الإقليمية بشأن الوافدين عبر البحر الأبيض المتوسط والبلقان',
  '👩‍👩‍👧‍👦'.repeat(30),
  `${'x'.repeat(66)}é${'y'.repeat(80)}`,
  'one, two; three\\four: five'.repeat(9),
])('a long title is folded between characters and comes back whole: %s', (title) => {
  const event = part(calendarOf({ title }, [title, title]), 'VEVENT');
  expect(textOf(line(event, 'SUMMARY')?.value ?? '')).toBe(title);
  expect(textOf(line(event, 'DESCRIPTION')?.value ?? '')).toBe(`Agenda:\n1. ${title}\n2. ${title}`);
});

test('a later file of the same meeting has the same name and a higher revision', () => {
  const revisionAt = (moment: string) => {
    const made = meetingIcs({ meeting: makeMeeting(), topics: [], now: moment });
    return made.ok ? Number(line(part(readIcs(made.text), 'VEVENT'), 'SEQUENCE')?.value) : Number.NaN;
  };
  expect(revisionAt('2018-07-01T00:00:00Z')).toBeGreaterThan(revisionAt('2018-06-30T00:00:00Z'));
  expect(revisionAt('2001-01-01T00:00:00Z')).toBe(0);
});
