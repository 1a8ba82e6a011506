import type { DocumentLine } from '../model/minutes-document';

/** A cell of a table: its text in one, and the lines it stands in. */
export interface TableCell {
  text: string;
  lines: number[];
  header: boolean;
}
/** A row as its cells by column. */
export interface TableRow {
  table: number;
  cells: TableCell[];
  line: number;
}

/** The rows of all tables in lines `from` to `to`, in order. */
export function tableRows(lines: readonly DocumentLine[], from: number, to: number): TableRow[] {
  const rows: TableRow[] = [];
  let place = '';
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (!line?.cell) continue;
    const { table, row, column, header } = line.cell;
    if (place !== `${table} ${row}`) rows.push({ table, cells: [], line: at });
    place = `${table} ${row}`;
    const cells = rows.at(-1)?.cells;
    if (!cells) continue;
    while (cells.length <= column) cells.push({ text: '', lines: [], header });
    const cell = cells[column];
    if (!cell) continue;
    cell.text = cell.text === '' ? line.text : `${cell.text}\n${line.text}`;
    cell.lines.push(at);
  }
  return rows;
}

/** The rows of each table apart. */
export function tablesIn(lines: readonly DocumentLine[], from: number, to: number): TableRow[][] {
  const tables: TableRow[][] = [];
  for (const row of tableRows(lines, from, to)) {
    if (tables.at(-1)?.[0]?.table === row.table) tables.at(-1)?.push(row);
    else tables.push([row]);
  }
  return tables;
}
