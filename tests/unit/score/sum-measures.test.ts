import { expect, test } from 'vitest';
import { formatTable } from '../../../scripts/score/format-table';
import { measuredOnce } from '../../../scripts/score/measured';
import { sumMeasures } from '../../../scripts/score/sum-measures';

const times = (count: number, right: boolean) => Array.from({ length: count }, () => measuredOnce('date', right, ''));

test('an aim is met from its percentage on, and not judged where nothing was measured', () => {
  const met = (right: number, wrong: number) => sumMeasures([...times(right, true), ...times(wrong, false)])[0]?.met;
  expect([met(98, 2), met(97, 3), met(0, 0)]).toEqual([true, false, null]);
});

test('the table says what was measured against what', () => {
  const lines = formatTable(sumMeasures([...times(3, true), ...times(1, false)])).split('\n');
  expect(lines[0]).toMatch(/^Measure +Hit +Total +Percent +Aim +Met$/);
  expect(lines[2]).toMatch(/^Date right +3 +4 +75\.0 % +98 % +NO$/);
  expect(lines[3]).toMatch(/^Start time right +0 +0 +– +– +–$/);
});
