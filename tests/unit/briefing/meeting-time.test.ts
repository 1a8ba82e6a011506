import { expect, test } from 'vitest';
import { meetingTime } from '../../../lib/briefing/meeting-time';
import { settingOf } from '../../../lib/briefing/setting';
import { makeMeeting } from './records';

const english = settingOf('en', 'Europe/Zurich');

test.each([
  [{}, 'Thursday 9 August 2018, 14:00–15:30 CEST (Europe/Zurich)'],
  [{ date: '2018-12-06' }, 'Thursday 6 December 2018, 14:00–15:30 CET (Europe/Zurich)'],
  [{ endTime: null }, 'Thursday 9 August 2018, 14:00 CEST (Europe/Zurich)'],
  [{ startTime: null, endTime: null }, 'Thursday 9 August 2018'],
  [{ date: null }, 'Date not yet set'],
  [{ zone: 'UTC' }, 'Thursday 9 August 2018, 14:00–15:30 UTC'],
  [{ zone: 'Asia/Kolkata' }, 'Thursday 9 August 2018, 14:00–15:30 GMT+5:30 (Asia/Kolkata)'],
  [{ zone: 'Nowhere/Atall' }, 'Thursday 9 August 2018, 14:00–15:30 Nowhere/Atall'],
])('a meeting %j is on %s', (changes, expected) => {
  expect(meetingTime(makeMeeting(changes), english)).toBe(expected);
});

test('on the morning when clocks change, the zone is that of the time itself', () => {
  const morning = (startTime: string) =>
    meetingTime(makeMeeting({ date: '2018-03-25', startTime, endTime: null }), english);
  expect(morning('01:30')).toContain('01:30 CET ');
  expect(morning('03:30')).toContain('03:30 CEST ');
});
