import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../lib/dates/find-times';

const spans = (text: string) => findTimes(text).map(({ start, end }) => (end ? `${start}-${end}` : start));

describe('a span of time', () => {
  it.each([
    ['9 August 2018 (1400 to 1530)', '14:00-15:30'],
    ['14:00-15:30', '14:00-15:30'],
    ['14h00 – 15h30', '14:00-15:30'],
    ['9h-10h30', '09:00-10:30'],
    ['14.00 – 15.30', '14:00-15:30'],
    ['2 – 3:30 pm', '14:00-15:30'],
    ['2:00pm-3:30pm', '14:00-15:30'],
    ['11 - 12:30 pm', '11:00-12:30'],
    ['11:30 AM to 1 PM', '11:30-13:00'],
    ['from 10:00 until 11:15', '10:00-11:15'],
  ])('%s', (text, span) => {
    expect(spans(text)).toEqual([span]);
  });
});

describe('a time alone', () => {
  it.each([
    ['at 14:05', '14:05'],
    ['14h30', '14:30'],
    ['à 9 h', '09:00'],
    ['5 pm', '17:00'],
    ['12 am', '00:00'],
    ['12 p.m.', '12:00'],
    ['called to order at 7.30', '07:30'],
    ['starting at 1400', '14:00'],
  ])('%s', (text, time) => {
    expect(spans(text)).toEqual([time]);
  });
});

describe('no time', () => {
  it.each([
    '15.10.2025',
    '2024.7.24',
    '1400 families',
    'version 2.10',
    '7.30 million',
    'room 1400',
    'ratio of 3-4 weeks',
    '10-12 May',
    '25:00',
    '2018-06-28T13:21:57Z',
    '60 to 70 households',
  ])('in %s', (text) => {
    expect(spans(text)).toEqual([]);
  });
});

it.each([
  ['14:00 CET', 'CET'],
  ['10:00 UTC+3', 'UTC+3'],
  ['3 pm Eastern', 'Eastern'],
  ['16:00-17:00 (Geneva time)', 'Geneva time'],
  ['10:00 Europe/Zurich', 'Europe/Zurich'],
  ['la séance de 14:00 est levée', ''],
  ['14:00 At the office', ''],
])('the zone printed after it in "%s" is "%s"', (text, zone) => {
  expect(findTimes(text)[0]?.zone).toBe(zone);
});

it('stops at the number it was asked for', () => {
  expect(findTimes('10:00, 11:00, 12:00, 13:00', 2)).toHaveLength(2);
});
