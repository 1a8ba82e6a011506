import { expect, it } from 'vitest';
import { numericOrderOf } from '../../../lib/dates/numeric-order-of';

it.each([
  [['on 25/04/2021'], 'day-first'],
  [['on 04/25/2021'], 'month-first'],
  [['on 04-25-21'], 'month-first'],
  [['03/04/2021', 'and 25/04/21'], 'day-first'],
  [['25/04/2021', '04/25/2021'], 'disputed'],
  [['03/04/2021'], null],
  [['version 13/2/2', '2021/13/04'], null],
  [[], null],
])('%j tells %s', (texts, order) => {
  expect(numericOrderOf(texts)).toBe(order);
});
