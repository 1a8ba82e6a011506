import { heldAgainst, type Notation, notationOf } from './difference-of';
import type { FigureMove } from './figure-move';
import { figureSign, figuresIn } from './figures-in';
import type { Label, LabelledTable } from './labelled-table';

/** What became of a table. Labels are as printed. */
export interface TableChange {
  moves: FigureMove[];
  added: string[];
  removed: string[];
}

/** What sums up a row or a column, in the languages that tables here are in; folded. */
const total =
  /^(?:grand |sub-?)?(?:tot(?:al|ale|aux|ales|aal)|sum(?:me|a)?|ensemble|gesamt|insgesamt|итого|всего|(?:ال)?مجموع|الاجمالي)(?!\p{L})/u;
const bareYear = /^(?:19|20)\d\d$/;

/**
 * The cells of a table whose numbers differ from those of an earlier edition, found by the names of their row and column, however
 * many rows and columns came between. A total over other rows or columns than before is told without its difference.
 */
export function movedCells(before: LabelledTable, after: LabelledTable): TableChange {
  const rows = partsOf(before.rows, after.rows);
  const columns = partsOf(before.columns, after.columns);
  const notation = notationOf([...before.cells, ...after.cells].flat());
  const moves: FigureMove[] = [];
  for (const row of rows.common) {
    for (const column of columns.common) {
      const [old, now] = [cellOf(before, row.before, column.before), cellOf(after, row.after, column.after)];
      if (old === now) continue;
      const comparable = !(isTotal(row) && rows.changed) && !(isTotal(column) && columns.changed);
      const inYears = before.years.has(column.before.index) && after.years.has(column.after.index);
      for (const move of movesOf(old, now, inYears, notation)) {
        const difference = comparable ? move.difference : null;
        moves.push({ row: row.after.text, column: column.after.text, ...move, difference });
      }
    }
  }
  return { moves, added: [...rows.added, ...columns.added], removed: [...rows.removed, ...columns.removed] };
}

/** Whether two tables are of one kind: at least half of the rows and columns of the smaller one have their like in the other. */
export function likenessOf(before: LabelledTable, after: LabelledTable): number {
  const rows = overlap(before.rows, after.rows);
  const columns = overlap(before.columns, after.columns);
  return rows < 0.5 || columns < 0.5 ? 0 : rows + columns;
}

interface Common {
  key: string;
  before: Label;
  after: Label;
}

function partsOf(before: ReadonlyMap<string, Label>, after: ReadonlyMap<string, Label>) {
  const common: Common[] = [];
  const [added, removed]: [string[], string[]] = [[], []];
  for (const [key, label] of after) {
    const old = before.get(key);
    if (old === undefined) added.push(label.text);
    else common.push({ key, before: old, after: label });
  }
  for (const [key, label] of before) if (!after.has(key)) removed.push(label.text);
  return { common, added, removed, changed: added.length + removed.length > 0 };
}

/** How much of the smaller set has its like in the other, by name or by form. */
function overlap(before: ReadonlyMap<string, Label>, after: ReadonlyMap<string, Label>): number {
  const smaller = Math.min(before.size, after.size);
  if (smaller === 0) return 0;
  let byName = 0;
  const forms = new Map<string, number>();
  for (const [key, { form }] of before) {
    if (after.has(key)) byName += 1;
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  let byForm = 0;
  for (const { form } of after.values()) {
    const left = forms.get(form) ?? 0;
    if (left === 0) continue;
    byForm += 1;
    forms.set(form, left - 1);
  }
  return Math.max(byName, byForm) / smaller;
}

function cellOf(table: LabelledTable, row: Label, column: Label): string {
  return table.cells[row.index]?.[column.index] ?? '';
}

function isTotal({ key }: Common): boolean {
  return total.test(key);
}

type Move = Pick<FigureMove, 'before' | 'after' | 'difference'>;

function movesOf(old: string, now: string, inYears: boolean, notation: Notation): Move[] {
  const [first, second] = [cellFigures(old, inYears), cellFigures(now, inYears)];
  if (first.figures.length + second.figures.length === 0) return [];
  if (first.form === second.form && first.figures.length === second.figures.length) {
    return movedPairs(first.figures, second.figures, notation);
  }
  // "12" and "12*" are one figure, "12" and "–" are not.
  const same =
    first.figures.length === second.figures.length && movedPairs(first.figures, second.figures, notation).length === 0;
  if (same) return [];
  return [{ before: old || '–', after: now || '–', difference: heldAgainst(old, now, notation).difference }];
}

/** A year stands for itself in a column of years, and is a number among numbers. */
function cellFigures(cell: string, inYears: boolean) {
  return bareYear.test(cell) && !inYears ? { form: figureSign, figures: [cell] } : figuresIn(cell);
}

/** Those of two equally long lists of figures that differ, one by one. */
export function movedPairs(before: string[], after: string[], notation: Notation): Move[] {
  return before.flatMap((old, index): Move[] => {
    const now = after[index] ?? '';
    const { same, difference } = heldAgainst(old, now, notation);
    return same ? [] : [{ before: old, after: now, difference }];
  });
}
