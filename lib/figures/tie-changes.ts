import type { FoundFigure } from '../model/found-figure';
import type { TableData } from '../tables/table-data';
import { byDay } from './days-of';

/** Percentage points within which a printed change is that of its two numbers. */
const near = 1.5;

/**
 * Ties each printed change of a table to the two numbers that it is the change of: those of the nearest two columns before it that count the
 * same in different times. Where it is the change of something else in most rows, such as since the year before, it is tied to nothing.
 */
export function tieChanges(
  { columns, rows }: TableData,
  figures: FoundFigure[],
  at: ReadonlyMap<string, number>,
): void {
  const cell = (row: number, column: number) => figures[at.get(`${row} ${column}`) ?? -1];
  columns.forEach((_, change) => {
    const printed = rows.flatMap((_row, row) => {
      const figure = cell(row, change);
      return figure?.unit === 'percent' && figure.basis === 'change' ? [{ row, figure }] : [];
    });
    const pair =
      printed.length === 0
        ? null
        : timesBefore(change, (column) => printed.flatMap(({ row }) => cell(row, column) ?? []));
    if (!pair) return;
    const [first, last] = pair;
    const tied = printed.flatMap(({ row, figure }) => {
      const [before, after] = [cell(row, first), cell(row, last)];
      return before && after && before.value > 0 ? [{ row, figure, before, after }] : [];
    });
    const explained = tied.filter(({ figure, before, after }) => {
      const exact = ((after.value - before.value) / before.value) * 100;
      return Math.abs(Math.abs(exact) - Math.abs(figure.value)) < near;
    });
    if (tied.length > 1 && explained.length * 2 < tied.length) return;
    for (const { row, figure, after } of tied) {
      figure.share = { of: at.get(`${row} ${first}`) ?? null, is: at.get(`${row} ${last}`) ?? null };
      figure.period ??= after.period;
    }
  });
}

/** The nearest two columns before a place that count in two times, the earlier time first. */
function timesBefore(change: number, inColumn: (column: number) => FoundFigure[]): [number, number] | null {
  const found: { column: number; figure: FoundFigure }[] = [];
  for (let column = change - 1; column >= 0 && found.length < 2; column -= 1) {
    const [figure] = inColumn(column);
    if (figure && figure.unit !== 'percent' && figure.period) found.push({ column, figure });
  }
  const [b, a] = found;
  if (!a || !b || a.figure.measure !== b.figure.measure) return null;
  const order = byDay(a.figure.period?.end ?? null, b.figure.period?.end ?? null);
  if (order === 0) return null;
  return order < 0 ? [a.column, b.column] : [b.column, a.column];
}
