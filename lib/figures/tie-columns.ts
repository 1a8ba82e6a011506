import { foldText } from '../language/fold-text';
import type { FoundFigure } from '../model/found-figure';
import type { TableData } from '../tables/table-data';

/** From which cell to which a percentage of a column is reckoned: in its own row, or against the row of the total. */
interface Reckoning {
  of: number;
  is: number;
  /** The row of the total that holds the whole; null where the whole stands in the row itself. */
  total: number | null;
  isChange: boolean;
  /** Side by side as the heading says: fewer rows need to bear it out. */
  isExpected: boolean;
}

const change =
  /\b(?:change|chg|variation|variacion|evolution|evolucion|increase|decrease|trend|cambio|hausse|baisse)\b|تغير|التغيير/;
/** Percentage points: a whole one, for what is cut off and not rounded. */
const near = 1;
const mostColumns = 6;
const least = { expected: 0.5, other: 0.7 };

/**
 * Says of each percentage of a table the cells that it is reckoned from: a share of the column's total, one column as a share of another,
 * the change from one to the other. Which of them it is, most rows have to bear out: then the others can be seen to be wrong.
 * @param at the index of the figure of each cell, by "row column"
 */
export function tieColumns(data: TableData, figures: readonly FoundFigure[], at: ReadonlyMap<string, number>): void {
  const figureAt = (row: number, column: number) => figures[at.get(`${row} ${column}`) ?? -1];
  const total = data.rows.findLastIndex(({ kind }) => kind === 'total');
  const isCounts = (column: number) =>
    data.rows.some((_, row) => figureAt(row, column)) &&
    data.rows.every((_, row) => !/^(?:percent|ratio)/.test(figureAt(row, column)?.unit ?? ''));
  data.columns.forEach((head, column) => {
    const shares = data.rows.flatMap((_, row) => (figureAt(row, column)?.unit === 'percent' ? [row] : []));
    if (shares.length < 2) return;
    const counts = data.columns
      .flatMap((_, each) => (each < column && isCounts(each) ? [each] : []))
      .slice(-mostColumns);
    const isChange = change.test(foldText(head.name)) || figureAt(shares[0] ?? 0, column)?.basis === 'change';
    const tied = (row: number, { of, is, total: whole }: Reckoning) =>
      [figureAt(whole ?? row, of), figureAt(row, is)] as const;
    const borneOut = (each: Reckoning) => {
      const rows = shares.filter(
        (row) => row !== each.total && tied(row, each).every((figure) => figure !== undefined),
      );
      const right = rows.filter((row) => isReckoned(figureAt(row, column), ...tied(row, each), each.isChange));
      const enough = each.isExpected ? least.expected : least.other;
      const isEnough = right.length >= (each.isExpected ? 1 : 3) && right.length >= rows.length * enough;
      return rows.length > 1 && isEnough ? right.length : 0;
    };
    const best = reckonings(counts, total, isChange)
      .map((each) => ({ each, rows: borneOut(each) }))
      .filter(({ rows }) => rows > 0)
      .sort((a, b) => b.rows - a.rows)[0]?.each;
    if (!best) return;
    for (const row of shares) {
      const figure = figureAt(row, column);
      if (!figure || figure.share || row === best.total) continue;
      const index = (of: number, each: number) => at.get(`${of} ${each}`) ?? null;
      const share = { of: index(best.total ?? row, best.of), is: index(row, best.is) };
      if (share.of !== null && share.is !== null) figure.share = share;
    }
  });
}

/** All that a column of percentages may be reckoned from, the likeliest first. */
function reckonings(counts: readonly number[], total: number, isChange: boolean): Reckoning[] {
  const pairs = counts.flatMap((is) =>
    counts.flatMap((of): Reckoning[] => {
      const isExpected = of === counts.at(-2) && is === counts.at(-1);
      return of === is || (isChange && of > is) ? [] : [{ of, is, total: null, isChange, isExpected }];
    }),
  );
  const shares = counts.flatMap((column): Reckoning[] =>
    isChange || total < 0 ? [] : [{ of: column, is: column, total, isChange, isExpected: column === counts.at(-1) }],
  );
  return [...shares, ...pairs];
}

function isReckoned(
  percent: FoundFigure | undefined,
  of: FoundFigure | undefined,
  is: FoundFigure | undefined,
  isChange: boolean,
): boolean {
  if (!percent || !of || !is || of.value <= 0 || of.unit !== is.unit) return false;
  const value = (100 * is.value) / of.value - (isChange ? 100 : 0);
  return Math.abs(value - percent.value) <= near;
}
