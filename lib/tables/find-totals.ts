import type { TableDataRow } from './table-data';

/** So many columns must add up, or so many rows, before a row that is not called one counts as a total. */
const leastColumns = 2;
const leastRows = 3;
/** Totals that stand for everything above them; more than a table has. */
const mostGrand = 20;

/** Sums of the rows seen so far, column by column; a running sum keeps the search for totals linear. */
class Sums {
  rows: number[] = [];
  readonly #sums: { sum: number; values: number }[] = [];

  add(row: TableDataRow, index: number): void {
    this.rows.push(index);
    row.cells.forEach(({ value }, column) => {
      const known = this.#sums[column] ?? { sum: 0, values: 0 };
      this.#sums[column] = value === null ? known : { sum: known.sum + value, values: known.values + 1 };
    });
  }

  /** Whether a row is the sum of them in all columns that can tell. */
  makes(row: TableDataRow, isSummed: (column: number) => boolean): boolean {
    let columns = 0;
    for (const [column, { value }] of row.cells.entries()) {
      const known = this.#sums[column];
      if (value === null || !isSummed(column) || !known || known.values < 2) continue;
      if (value <= 0 || Math.abs(known.sum - value) > 1e-9 * value) return false;
      columns += 1;
    }
    return columns >= leastColumns || (columns === 1 && this.rows.length >= leastRows);
  }
}

/**
 * Marks the rows that are totals by arithmetic, and says for each total which rows may be its parts: those above it since the last total of its
 * group, or all above it where it follows another total. What stands below a total is no part of it.
 * @param groups for each row, what group it stands in
 * @param isSummed whether a column holds amounts, not shares
 */
export function findTotals(
  rows: TableDataRow[],
  groups: readonly string[],
  isSummed: (column: number) => boolean,
): void {
  let since = new Sums();
  const all = new Sums();
  let grand = 0;
  rows.forEach((row, index) => {
    if (index > 0 && groups[index] !== groups[index - 1] && row.kind !== 'total') since = new Sums();
    if (row.kind === 'data' && !since.makes(row, isSummed)) {
      since.add(row, index);
      all.add(row, index);
      return;
    }
    row.kind = 'total';
    const isGrand = grand < mostGrand && (since.rows.length === 0 || all.makes(row, isSummed));
    if (isGrand) grand += 1;
    row.parts = isGrand ? [...all.rows] : since.rows;
    since = new Sums();
  });
}
