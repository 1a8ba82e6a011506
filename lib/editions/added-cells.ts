import type { FigureMove } from './figure-move';
import { hasFigure } from './has-figure';
import type { LabelledTable } from './labelled-table';
import type { PageText } from './page-text';

/**
 * The figures of the rows and columns by which a table went on ("Jul 2,489" under "Jun 2,294"); empty where it did not. Where the older
 * page had one of those rows already, only a part of its table was clipped at first, and nothing was added.
 * @param olderPage the page as it was; null where we have none
 */
export function addedCells(before: LabelledTable, after: LabelledTable, olderPage: PageText | null): FigureMove[] {
  const moves: FigureMove[] = [];
  for (const [rowKey, row] of after.rows) {
    const cells = after.cells[row.index] ?? [];
    const added = [...after.columns].filter(([columnKey, { index }]) => {
      return !(before.rows.has(rowKey) && before.columns.has(columnKey)) && hasFigure(cells[index] ?? '');
    });
    if (added.length === 0) continue;
    if (olderPage?.squeezed.includes(cells.join('').replace(/\s+/g, ''))) return [];
    for (const [, column] of added) {
      const now = cells[column.index] ?? '';
      moves.push({ row: row.text, column: column.text, before: '–', after: now, difference: null });
    }
  }
  return moves;
}
