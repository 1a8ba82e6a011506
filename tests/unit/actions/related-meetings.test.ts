import { expect, test } from 'vitest';
import { compareMeetings } from '../../../lib/actions/compare-meetings';
import { earlierTopics } from '../../../lib/actions/earlier-topics';
import { previousMeetings } from '../../../lib/actions/previous-meetings';
import { relatedMeetings } from '../../../lib/actions/related-meetings';
import type { Meeting } from '../../../lib/model/meeting';
import type { Topic } from '../../../lib/model/topic';
import { makeMeeting, makeTopic, uuid } from '../briefing/records';

const byId = <T extends { id: string }>(records: T[]) => new Map(records.map((record) => [record.id, record]));
const meeting = (number: number, changes: Partial<Meeting>) => makeMeeting({ id: uuid(number), ...changes });
const topic = (number: number, carriedFrom: number | null): Topic =>
  makeTopic(number, `T${number}`, { carriedFromId: carriedFrom === null ? null : uuid(100 + carriedFrom) });

test('meetings stand in the order in which they were held, those without a date last', () => {
  const undated = meeting(1, { date: null });
  const late = meeting(2, { date: '2018-08-09', startTime: '14:00' });
  const early = meeting(3, { date: '2018-08-09', startTime: '09:00' });
  const june = meeting(4, { date: '2018-06-28', startTime: '16:00' });
  expect([undated, late, early, june].sort(compareMeetings)).toEqual([june, early, late, undated]);
});

test('a meeting is related to its series, however it is written, and to those that it goes on from', () => {
  const other = meeting(1, { series: 'Before it had a name', date: '2018-01-10' });
  const unrelated = meeting(2, { series: '', date: '2018-02-10' });
  const first = meeting(3, { series: 'Regional IM Working Group', date: '2018-03-10', previousMeetingId: uuid(1) });
  const second = meeting(4, { series: 'REGIONAL IM working group ', date: '2018-04-10' });
  const all = byId([second, unrelated, other, first]);
  expect(relatedMeetings(first, all).map(({ id }) => id)).toEqual([uuid(1), uuid(3), uuid(4)]);
  expect(relatedMeetings(unrelated, all).map(({ id }) => id)).toEqual([uuid(2)]);
});

test('chains are followed to their beginning, and end where they bite their tail', () => {
  const loop = [1, 2, 3].map((number) => meeting(number, { previousMeetingId: uuid((number % 3) + 1) }));
  const [first] = loop;
  expect(first && previousMeetings(first, byId(loop)).map(({ id }) => id)).toEqual([uuid(2), uuid(3)]);
  const topics = [topic(3, 2), topic(2, 1), topic(1, 0), topic(0, null)];
  const [latest] = topics;
  expect(latest && earlierTopics(latest, byId(topics)).map(({ title }) => title)).toEqual(['T2', 'T1', 'T0']);
  const circle = [topic(1, 2), topic(2, 2)];
  expect(circle[0] && earlierTopics(circle[0], byId(circle)).map(({ title }) => title)).toEqual(['T2']);
  expect(earlierTopics(topic(5, 4), byId([topic(5, 4)]))).toEqual([]);
});
