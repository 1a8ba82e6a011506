/** A heading of a table over `columns` columns and `rows` rows. */
export interface HeaderCell {
  text: string;
  /** 0-based first column that it heads. */
  column: number;
  columns: number;
  rows: number;
}

/**
 * Header rows whose spans were expanded when they were clipped ("Arrivals | Arrivals | Change" over "Previous |
 * Current | Change"), with equal neighbours joined again, so that each heading stands once over what it heads.
 */
export function headerCells(header: readonly (readonly string[])[], width: number): HeaderCell[][] {
  const at = (row: number, column: number) => header[row]?.[column] ?? '';
  const taken = header.map(() => Array.from({ length: width }, () => false));
  return header.map((_, row) => {
    const cells: HeaderCell[] = [];
    for (let column = 0; column < width; column += 1) {
      if (taken[row]?.[column] === true) continue;
      const text = at(row, column);
      let columns = 1;
      const isLast = row === header.length - 1;
      while (
        !isLast &&
        text !== '' &&
        column + columns < width &&
        at(row, column + columns) === text &&
        taken[row]?.[column + columns] === false
      )
        columns += 1;
      let rows = 1;
      const below = (line: number) =>
        Array.from({ length: columns }, (_unused, offset) => at(line, column + offset) === text).every(Boolean);
      while (text !== '' && row + rows < header.length && below(row + rows)) rows += 1;
      for (let line = row; line < row + rows; line += 1) {
        for (let offset = 0; offset < columns; offset += 1) taken[line]?.splice(column + offset, 1, true);
      }
      cells.push({ text, column, columns, rows });
    }
    return cells;
  });
}
