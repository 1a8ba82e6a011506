import { expect, test } from 'vitest';
import type { Conflict } from '../../../lib/model/conflict';
import { settledTogether } from '../../../lib/packs/merge/settled-together';
import { uuid } from '../briefing/records';

const conflictOf = (number: number, field: string, theirs: unknown, given: Partial<Conflict> = {}): Conflict => ({
  ...{ id: uuid(700 + number), table: 'figures', recordId: uuid(6001), field, theirs },
  ...{ packId: uuid(77), foundAt: '2018-08-01T08:00:00.000Z', settled: null },
  ...given,
});
const unit = conflictOf(1, 'unit', 'rate');
const words = conflictOf(2, 'unitText', 'per 1,000');
const known = [
  ...[conflictOf(3, 'unitText', 'per 10,000', { packId: uuid(78) }), conflictOf(4, 'basis', 'stock')],
  ...[conflictOf(5, 'unit', 'ratio', { settled: 'mine' }), unit, words],
];

test('the unit of a figure and its words of one pack are one answer, whichever is asked', () => {
  expect(settledTogether(unit, known)).toEqual([unit, words]);
  expect(settledTogether(words, known)).toEqual([words, unit]);
});

test('any other difference is answered alone', () => {
  for (const alone of known.slice(0, 3)) expect(settledTogether(alone, known)).toEqual([alone]);
});
