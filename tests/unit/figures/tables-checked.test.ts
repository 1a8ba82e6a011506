import { describe, expect, it } from 'vitest';
import { findTableFigures } from '../../../lib/figures/find-table-figures';
import { judgedTables } from './judged-tables';
import { levelOfFound } from './level-of';

describe.each(judgedTables)('the table "$name"', ({ lang, caption, header, rows, count, cells, isWrong }) => {
  const table = { kind: 'table' as const, quote: 'x', caption, header, rows, notes: [], rowCount: null };
  const found = findTableFigures(table, { lang, published: '2018-08-01', asOf: null, period: null });

  it('has its numbers read', () => {
    expect(found).toHaveLength(count);
    for (const [row, column, value] of cells) {
      const figure = found.find(({ stands }) => stands.in === 'cell' && stands.row === row && stands.column === column);
      expect(figure?.value).toBeCloseTo(value, 6);
    }
  });

  it(isWrong ? 'has its wrong number pointed out' : 'raises no alarm', () => {
    const level = levelOfFound(found);
    if (isWrong) expect(['wrong', 'look']).toContain(level);
    else expect(level).toBe('fine');
  });
});
