import type { TableContent } from '../model/clip-content';
import type { FoundFigure } from '../model/found-figure';
import { readTableData } from '../tables/read-table-data';
import type { FigureContext } from './figure-context';

const most = 500;

/** The numbers in the cells of a table, row by row: what a cell counts is said by its column, of what by the head of its row. */
export function findTableFigures(table: TableContent, told: FigureContext): FoundFigure[] {
  const data = readTableData(table, told.lang);
  const shift = data.columns[0]?.role === 'group' ? 1 : 0;
  const figures: FoundFigure[] = [];
  data.rows.forEach((row, rowAt) => {
    const head = row.cells.find((cell, at) => data.columns[at]?.type === 'text' && cell.text !== '')?.text ?? '';
    row.cells.forEach((cell, at) => {
      const column = data.columns[at];
      if (column?.type !== 'number' || cell.value === null || cell.text === '' || figures.length >= most) return;
      const isPercent = column.unit === '%' || /%/.test(cell.text);
      figures.push({
        stands: { in: 'cell', row: rowAt, column: at - shift },
        printed: cell.text.slice(0, 60),
        value: cell.value,
        unit: isPercent ? 'percent' : 'number',
        unitText: isPercent ? '%' : column.unit,
        what: (column.name || table.caption).slice(0, 200),
        measure: null,
        basis: null,
        place: head.slice(0, 200),
        period: null,
        asOf: told.asOf,
        qualifier: null,
        roundedTo: null,
        status: null,
        partOf: null,
        share: null,
      });
    });
  });
  return figures;
}
