const tag = /^#[a-z][a-z0-9_]{0,60}(?: ?\+ ?[a-z][a-z0-9_]{0,60}){0,20}$/i;
/** A row of tags stands between headings and data. */
const deepest = 10;

/** The tags of a row as HXL 1.1 writes them, without spaces; null where it is no such row: one cell is a tag, and none is anything else. */
export function hxlTags(row: readonly string[]): string[] | null {
  const cells = row.map((cell) => cell.trim());
  if (!cells.some((cell) => tag.test(cell)) || !cells.every((cell) => cell === '' || tag.test(cell))) return null;
  return cells.map((cell) => cell.replace(/\s/g, '').toLowerCase());
}

/** Where the row of tags is among the first rows; -1 where there is none. */
export function hxlRowIn(rows: readonly string[][]): number {
  return rows.slice(0, deepest).findIndex((row) => hxlTags(row) !== null);
}
