import { addedCells } from './added-cells';
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
 * The cells that moved from one table to a newer edition of it, or where none did those of the rows and columns by which it went on; null where
 * they are two tables. They must have like rows and columns, and a caption or some of their figures in common; the newer page must no
 * longer have the older table, unless it only went on, and the older page never had the newer one.
 */
export function confirmTable(older: EditionEntry, newer: EditionEntry, pages: TwoPages): FigureMove[] | null {
  const [before, after] = [labelled(older), labelled(newer)];
  if (likenessOf(before, after) === 0) return null;
  const [oldCaption, newCaption] = [figuresIn(older.caption).form, figuresIn(newer.caption).form];
  if (oldCaption !== '' && newCaption !== '' && oldCaption !== newCaption) return null;
  const { moves } = movedCells(before, after);
  const same = sameCells(before, after);
  const sameCaption = oldCaption !== '' && oldCaption === newCaption;
  const told = moves.length > 0 ? moves : addedCells(before, after, pages.older);
  if (told.length === 0) return null;
  const share = same / (same + moves.length);
  const lacksCommon = same < sameAtLeast || share < sameShare;
  if (lacksCommon && (!sameCaption || moves.length === 0)) return null;
  if (!pages.older || !pages.newer) return statesOtherDate(older, newer) ? told : null;
  if (stands(newer, pages.older.squeezed)) return null;
  return moves.length > 0 && stands(older, pages.newer.squeezed) ? null : told;
}

/** A table is held against several. */
const known = new WeakMap<EditionEntry, LabelledTable>();

function labelled(entry: EditionEntry): LabelledTable {
  const table = known.get(entry) ?? labelledTable(entry.cells);
  known.set(entry, table);
  return table;
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
