import { expect, it } from 'vitest';
import { addDays, relativeDay, weekdayOf } from '../../../lib/dates/relative-day';

// 9 August 2018 was a Thursday.
it.each([
  ['third Wednesday of September', '2018-09-19'],
  ['the third Wednesday', '2018-08-15'],
  ['first Monday of each month', '2018-09-03'],
  ['last Friday of August', '2018-08-31'],
  ['2nd Tuesday of January', '2019-01-08'],
  ['troisième mercredi de septembre', '2018-09-19'],
  ['le premier lundi du mois', '2018-09-03'],
  ['in two weeks', '2018-08-23'],
  ['dans 3 semaines', '2018-08-30'],
  ['in 10 days', '2018-08-19'],
  ['next Thursday', '2018-08-16'],
  ['mardi prochain', '2018-08-14'],
  ['same time next week', '2018-08-16'],
])('%s, said on 9 August 2018, is %s', (words, day) => {
  expect(relativeDay(words, '2018-08-09')).toBe(day);
});

it.each(['same time next month', 'in a month', 'to be confirmed', 'the third item', 'soon', ''])(
  '"%s" counts out no day',
  (words) => {
    expect(relativeDay(words, '2018-08-09')).toBeNull();
  },
);

it('there is no fifth week to look for', () => {
  expect(relativeDay('the first Fooday of September', '2018-08-09')).toBeNull();
});

it('days are counted over the end of a year and over 29 February', () => {
  expect(addDays('2019-12-31', 1)).toBe('2020-01-01');
  expect(addDays('2020-03-01', -1)).toBe('2020-02-29');
});

it.each([
  ['Weds', 3],
  ['Dimanche', 0],
  ['sábado', 6],
  ['May', null],
])('%s is weekday %s', (word, day) => {
  expect(weekdayOf(word)).toBe(day);
});
