import { expect, test } from 'vitest';
import { areUnlike } from '../../../lib/figures/are-unlike';
import type { Figure } from '../../../lib/model/figure';
import { cited } from './cited';

const unlike = (...given: Partial<Figure>[]) =>
  areUnlike(given.map((facts, index) => cited(index + 1, { value: 100, ...facts }).figure));

test.each<[string, Partial<Figure>, Partial<Figure>]>([
  ['persons and households', {}, { unit: 'households' }],
  ['persons and a share of them', {}, { unit: 'percent' }],
  ['dollars and euros', { unit: 'money', unitText: 'USD' }, { unit: 'money', unitText: 'EUR' }],
  ['who is present and who arrived', { measure: 'present' }, { measure: 'arrivals' }],
  ['a stock and what came within a month', { basis: 'stock' }, { basis: 'period' }],
  ['a number of which nothing says what it counts and a share', { unit: 'number' }, { unit: 'percent' }],
  ['lengths and weights', { unit: 'measured', unitText: 'km' }, { unit: 'measured', unitText: 'kg' }],
  ['rates of two bases', { unit: 'rate', unitText: 'per 1,000' }, { unit: 'rate', unitText: 'per 100,000' }],
])('%s make no series', (_, one, other) => {
  expect(unlike(one, other)).toBe(true);
});

test.each<[string, Partial<Figure>, Partial<Figure>]>([
  ['two sources that call one thing by two names', { measure: 'detected' }, { measure: 'registered' }],
  ['a number of which nothing says what it counts', { unit: 'number' }, {}],
  ['months and all since January', { basis: 'period' }, { basis: 'cumulative' }],
  ['what is there and what is there', { basis: 'stock' }, { basis: 'stock' }],
  ['rates of one base', { unit: 'rate', unitText: 'per 1,000' }, { unit: 'rate', unitText: 'لكل 1,000 نسمة' }],
  ['two shares of different places', { unit: 'percent', basis: 'stock' }, { unit: 'percent', place: 'Greece' }],
])('%s may be joined', (_, one, other) => {
  expect(unlike(one, other)).toBe(false);
});

test.each<Figure['unit']>([
  ...(['households', 'events', 'applications', 'decisions', 'places', 'items'] as const), // the kinds of count
])('a number of which nothing says what it counts goes with %s, and with no two kinds at once', (unit) => {
  expect(unlike({ unit: 'number' }, { unit })).toBe(false);
  expect(unlike({ unit: 'number' }, { unit }, {})).toBe(true);
});
