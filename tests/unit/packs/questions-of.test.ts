import { expect, test } from 'vitest';
import type { Conflict } from '../../../lib/model/conflict';
import { questionsOf } from '../../../lib/packs/merge/questions-of';
import { uuid } from '../briefing/records';

const conflict = (number: number, field: string, recordId: number, packId = 9): Conflict => ({
  ...{ id: uuid(number), table: 'figures', recordId: uuid(recordId), field, theirs: '', packId: uuid(packId) },
  ...{ foundAt: '2018-08-09T08:00:00.000Z', settled: null },
});

test('words of a unit are asked with their unit, and by themselves where it is none or another pack’s', () => {
  const asked = questionsOf([
    conflict(1, 'unitText', 1),
    conflict(2, 'what', 1),
    conflict(3, 'unit', 1),
    conflict(4, 'unitText', 2),
    conflict(5, 'unit', 3),
    conflict(6, 'unitText', 3, 8),
  ]);
  expect(asked.map((each) => each.map(({ id }) => id))).toEqual([[2], [3, 1], [4], [5], [6]].map((of) => of.map(uuid)));
});
