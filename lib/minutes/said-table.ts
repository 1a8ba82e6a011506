import type { Block } from '../model/content-block';
import type { DocumentLine } from '../model/minutes-document';

type Table = Extract<Block, { type: 'table' }>;

/** The cells of one table, or of some of its rows, as a table: empty cells where the document has none, lines of a cell joined. */
export function saidTable(cells: readonly DocumentLine[]): Table {
  const rows = new Map<number, { header: boolean; texts: string[] }>();
  let width = 0;
  for (const { cell, text } of cells) {
    if (!cell) continue;
    const row = rows.get(cell.row) ?? { header: cell.header, texts: [] };
    rows.set(cell.row, row);
    while (row.texts.length <= cell.column) row.texts.push('');
    row.texts[cell.column] = [row.texts[cell.column], text].filter(Boolean).join(' ');
    width = Math.max(width, row.texts.length);
  }
  const table: Table = { type: 'table', header: [], rows: [] };
  for (const { header, texts } of rows.values()) {
    const padded = [...texts, ...Array.from({ length: width - texts.length }, () => '')];
    if (header && table.rows.length === 0) table.header.push(padded);
    else table.rows.push(padded);
  }
  return table;
}
