import type { FoundFigure } from '../model/found-figure';
import { isTotalLabel } from '../tables/is-total-label';
import type { TableData } from '../tables/table-data';
import { firstDay, lastDay } from './days-of';
import { isSinceJanuary } from './is-since-january';

/**
 * Ties the cells of a row to its total where a column is called one: the columns beside it that add up to it in half of the rows or more. Of times that
 * add up, each is counted for itself, and their total since the first of them.
 */
export function tieAcross({ columns, rows }: TableData, figures: FoundFigure[], at: ReadonlyMap<string, number>): void {
  const isTotal = columns.map(({ name }) => isTotalLabel(name));
  const whole = new Set(figures.flatMap(({ partOf }) => partOf ?? []));
  /** The columns from a total to the next one. */
  const between = (total: number, step: 1 | -1): number[] => {
    const found: number[] = [];
    for (let column = total + step; column >= 0 && column < columns.length && !isTotal[column]; column += step)
      found.push(column);
    return step < 0 ? found.reverse() : found;
  };
  columns.forEach((_, total) => {
    if (!isTotal[total]) return;
    const inRow = rows.flatMap((_, row) => {
      const place = at.get(`${row} ${total}`);
      const sum = place === undefined ? undefined : figures[place];
      return place === undefined || sum === undefined || sum.unit === 'percent' ? [] : [{ row, place, sum }];
    });
    const addsUp = (parts: number[]) =>
      inRow.filter(({ row, sum }) => {
        const values = parts.flatMap((column) => figures[at.get(`${row} ${column}`) ?? -1] ?? []);
        const made = values.reduce((all, { value }) => all + value, 0);
        return values.length > 1 && Math.abs(made - sum.value) <= 1e-9 * Math.abs(sum.value);
      }).length;
    const parts = [between(total, -1), between(total, 1)]
      .map((side) =>
        side.filter((column) => inRow.some(({ row }) => isAmount(figures[at.get(`${row} ${column}`) ?? -1]))),
      )
      .find((side) => side.length > 1 && addsUp(side) * 2 >= Math.max(2, inRow.length));
    if (!parts) return;
    for (const { row, place, sum } of inRow) {
      const members = parts.flatMap((column) => figures[at.get(`${row} ${column}`) ?? -1] ?? []);
      if (whole.has(place) || members.some(({ partOf }) => partOf !== null)) continue;
      for (const part of members) part.partOf = place;
      const [first] = members;
      // Whatever its heading is taken for: a total counts what its parts count.
      if (first && members.every(({ unit }) => unit === first.unit)) sum.unit = first.unit;
      timesOf(sum, members);
    }
  });
}

const isAmount = (figure: FoundFigure | undefined) => figure !== undefined && figure.unit !== 'percent';

/** Separate times that add up are each counted for themselves; together they are all since the first. */
function timesOf(total: FoundFigure, parts: readonly FoundFigure[]): void {
  const times = parts.flatMap(({ period }) =>
    period?.start && period.end ? [{ start: period.start, end: period.end }] : [],
  );
  times.sort((a, b) => (firstDay(a.start) < firstDay(b.start) ? -1 : 1));
  const [first, last] = [times[0], times.at(-1)];
  const apart = times.every(({ start }, index) => {
    const before = times[index - 1];
    return before === undefined || lastDay(before.end) < firstDay(start);
  });
  if (!first || !last || times.length !== parts.length || !apart) return;
  for (const part of parts) part.basis ??= 'period';
  total.period = { start: first.start, end: last.end };
  total.basis = isSinceJanuary(total.period) ? 'cumulative' : 'period';
}
