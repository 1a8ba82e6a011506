import { statesOtherDate } from './age-order';
import type { TwoPages } from './confirm-words';
import type { EditionEntry } from './edition-entry';
import type { FigureMove } from './figure-move';
import { figuresIn } from './figures-in';
import { type LabelledTable, labelledTable } from './labelled-table';
import { likenessOf, movedCells } from './moved-cells';

/** Of the figures that two tables both have, so many must be the same where no caption says that they are one. */
const sameShare = 0.25;
const sameAtLeast = 2;

/**
 * The cells that moved from one table to a newer edition of it; null where they are two tables. They must have like rows and columns,
 * and a caption or some of their figures in common; the newer page must no longer have the older table.
 */
export function confirmTable(older: EditionEntry, newer: EditionEntry, pages: TwoPages): FigureMove[] | null {
  const [before, after] = [labelledTable(older.cells), labelledTable(newer.cells)];
  if (likenessOf(before, after) === 0) return null;
  const [oldCaption, newCaption] = [figuresIn(older.caption).form, figuresIn(newer.caption).form];
  if (oldCaption !== '' && newCaption !== '' && oldCaption !== newCaption) return null;
  const { moves } = movedCells(before, after);
  if (moves.length === 0) return null;
  const same = sameCells(before, after);
  const share = same / (same + moves.length);
  const sameCaption = oldCaption !== '' && oldCaption === newCaption;
  if (!sameCaption && (same < sameAtLeast || share < sameShare)) return null;
  if (!pages.older || !pages.newer) return statesOtherDate(older, newer) ? moves : null;
  return stands(older, pages.newer.squeezed) || stands(newer, pages.older.squeezed) ? null : moves;
}

function stands({ words }: EditionEntry, squeezed: string): boolean {
  return squeezed.includes(words.replace(/\s+/g, ''));
}

/** How many cells with figures are the same in both. */
function sameCells(before: LabelledTable, after: LabelledTable): number {
  let same = 0;
  for (const [rowKey, row] of before.rows) {
    const otherRow = after.rows.get(rowKey);
    if (otherRow === undefined) continue;
    for (const [columnKey, column] of before.columns) {
      const otherColumn = after.columns.get(columnKey);
      if (otherColumn === undefined) continue;
      const cell = before.cells[row.index]?.[column.index] ?? '';
      if (/\p{Nd}/u.test(cell) && cell === after.cells[otherRow.index]?.[otherColumn.index]) same += 1;
    }
  }
  return same;
}
