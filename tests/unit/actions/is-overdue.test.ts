import { expect, test } from 'vitest';
import { isOverdue } from '../../../lib/actions/is-overdue';

test.each([
  ['2018-08-08', true],
  ['2018-08-09', false],
  ['2018-07', true],
  ['2018-08', false],
  ['2018-02', true],
  ['2017', true],
  ['2018', false],
  [null, false],
])('on 9 August 2018, what is due %s is overdue: %s', (due, overdue) => {
  expect(isOverdue({ status: 'open', due }, '2018-08-09')).toBe(overdue);
  expect(isOverdue({ status: 'ongoing', due }, '2018-08-09')).toBe(overdue);
  for (const status of ['done', 'dropped'] as const) expect(isOverdue({ status, due }, '2018-08-09')).toBe(false); // literals of the enum
});
