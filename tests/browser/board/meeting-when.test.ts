import { describe, expect, test } from 'vitest';
import { meetingWhen } from '../../../entrypoints/sidepanel/meeting-when';
import { previousMeeting } from '../../../entrypoints/sidepanel/previous-meeting';
import { blankMeeting } from '../../../lib/model/blank-meeting';
import type { Meeting } from '../../../lib/model/meeting';

const facts = {
  title: 'Regional IM Working Group',
  series: 'Regional IM Working Group',
  date: '2018-08-09',
  startTime: '14:00',
  endTime: null,
  zone: 'Asia/Tokyo',
  place: '',
};
const meeting: Meeting = blankMeeting(facts, {
  id: '0f9d4c55-7d0e-4a39-a3f6-6f1f2f3c7a01',
  createdAt: '2018-06-28T12:00:00.000Z',
});
const at = (instant: string, locale = 'en-GB') => meetingWhen(meeting, new Date(instant), locale);

describe('when the meeting is', () => {
  test.each([
    ['2018-07-23T10:00:00Z', 'in 17 days'],
    ['2018-08-08T10:00:00Z', 'tomorrow'],
    ['2018-08-12T10:00:00Z', '3 days ago'],
  ])('at %s it is %s', (instant, distance) => {
    expect(at(instant).distance).toBe(distance);
  });

  test('days are counted where the meeting is held', () => {
    expect(at('2018-08-08T14:59:00Z').distance).toBe('tomorrow');
    expect(at('2018-08-08T15:01:00Z').distance).toBe('today');
  });

  test('date, time and distance are in the manner of the reader', () => {
    expect(at('2018-07-23T10:00:00Z')).toMatchObject({ date: '9 Aug 2018', time: expect.stringContaining('14:00') });
    expect(at('2018-07-23T10:00:00Z', 'fr')).toMatchObject({ date: '9 août 2018', distance: 'dans 17 jours' });
    expect(at('2018-07-23T10:00:00Z', 'en-US').time).toContain('2:00');
  });

  test('the zone is named where it is not the reader’s own', () => {
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const now = new Date('2018-07-23T10:00:00Z');
    expect(meetingWhen({ ...meeting, zone: own }, now, 'en-GB').time).toBe('14:00');
    expect(at('2018-07-23T10:00:00Z').time).not.toBe('14:00');
  });

  test('a zone that this browser does not know takes nothing down', () => {
    expect(meetingWhen({ ...meeting, zone: 'Mars/Olympus' }, new Date('2018-08-09T12:00:00Z')).distance).toBe('today');
  });

  test('without a date there is nothing to say', () => {
    expect(meetingWhen({ ...meeting, date: null }, new Date())).toEqual({ date: null, time: null, distance: null });
  });
});

describe('the meeting before', () => {
  const held = (date: string | null, series = meeting.series): Meeting => ({ ...meeting, date, series });

  test('is the last earlier one of the same series', () => {
    const all = [held('2018-05-31'), held('2018-06-28'), meeting, held('2018-09-20'), held('2018-08-01', 'Other')];
    expect(previousMeeting(meeting, all)?.date).toBe('2018-06-28');
  });

  test('is nobody’s where there is no series or no date to tell by', () => {
    expect(previousMeeting(held('2018-08-09', ''), [held('2018-06-28', '')])).toBeNull();
    expect(previousMeeting(held(null), [held('2018-06-28')])).toBeNull();
  });
});
