import { describe, expect, it } from 'vitest';
import { dayInName, dayOf, findDays } from '../../../lib/dates/find-days';

const values = (text: string, options = {}) => findDays(text, options).map(({ value }) => value);

describe('a day with its year', () => {
  it.each([
    ['2024.7.24', '2024-07-24'],
    ['15.10.2025', '2025-10-15'],
    ['9 August 2018 (1400 to 1530)', '2018-08-09'],
    ['12_March_2021', '2021-03-12'],
    ['24.07.24', '2024-07-24'],
    ['12-Mar-21', '2021-03-12'],
    ["4 Mar '19", '2019-03-04'],
    ['21-03-04', '2021-03-04'],
    ['mercredi 5 février 2020', '2020-02-05'],
    ['1er décembre 2020', '2020-12-01'],
  ])('%s', (text, day) => {
    expect(findDays(text)).toMatchObject([{ value: day, yearGiven: true, or: null }]);
  });

  it.each(['31 June 2020', '2020', 'June 2020', 'version 1.2.3', '10.0.0.1', 'room 4/12', '14:30'])(
    'none in %s',
    (text) => {
      expect(values(text)).toEqual([]);
    },
  );
});

describe('a day without its year takes the one given', () => {
  it.each([
    ['28/05', '2021-05-28'],
    ['28.05.', '2021-05-28'],
    ['9 August', '2021-08-09'],
    ['August 9th', '2021-08-09'],
    ['le 3 juin', '2021-06-03'],
  ])('%s', (text, day) => {
    expect(findDays(text, { year: 2021 })).toMatchObject([{ value: day, yearGiven: false }]);
    expect(values(text)).toEqual([]);
  });

  it.each(['at 7.30', 'In May 11,267 people came', '40 people', 'between 70 % and 80 %', 'items 3 and 4'])(
    'none in %s',
    (text) => {
      expect(values(text, { year: 2021 })).toEqual([]);
    },
  );
});

describe('digits that can be read two ways', () => {
  it('offer the other day', () => {
    expect(findDays('04/05/2021')).toMatchObject([{ value: '2021-05-04', or: '2021-04-05' }]);
    expect(findDays('04/05/21')).toMatchObject([{ value: '2021-05-04', or: '2021-04-05' }]);
  });

  it('are decided by the order that is known', () => {
    expect(findDays('04/05/21', { order: 'month-first' })).toMatchObject([{ value: '2021-04-05', or: null }]);
    expect(findDays('04/05', { year: 2021, order: 'month-first' })).toMatchObject([{ value: '2021-04-05', or: null }]);
  });

  it('are none where one of them is no month, or stops part them', () => {
    expect(findDays('25/04/21')).toMatchObject([{ value: '2021-04-25', or: null }]);
    expect(findDays('04.05.21', { order: 'month-first' })).toMatchObject([{ value: '2021-05-04', or: null }]);
  });
});

it('several days come in the order of the text, each where it stands', () => {
  const text = 'Moved from 3 May 2021 to 12/05/2021, then 28.05.21';
  expect(findDays(text).map(({ value, start, end }) => [value, text.slice(start, end)])).toEqual([
    ['2021-05-03', '3 May 2021'],
    ['2021-05-12', '12/05/2021'],
    ['2021-05-28', '28.05.21'],
  ]);
});

it.each([
  ['180628 working group.docx', '2018-06-28'],
  ['minutes_2021-03-04.md', '2021-03-04'],
  ['CR-12-mars-2021.docx', '2021-03-12'],
  ['notes 20210304 final', '2021-03-04'],
  ['group 991399.docx', null],
  ['minutes.docx', null],
])('the day in the name %s', (name, day) => {
  expect(dayInName(name)?.value ?? null).toBe(day);
});

it('there is no such day as 30 February', () => {
  expect(dayOf(2020, 2, 29)).toBe('2020-02-29');
  expect([dayOf(2021, 2, 29), dayOf(2020, 13, 1), dayOf(2020, 0, 1), dayOf(2020, 1, 0)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
