import { spreadsheetCell } from '../sanitize/spreadsheet-cell';
import type { Cell, Sheet } from './sheet';

const byteOrderMark = '\uFEFF';

/**
 * A sheet as a file for spreadsheets: CSV of RFC 4180 in UTF-8, with the mark by which they know the encoding, and no cell that
 * they would take for a formula. Dates are as ISO 8601 writes them, numbers without separators.
 */
export function sheetCsv({ columns, rows }: Sheet): string {
  const lines = [
    columns.map(({ title }) => spreadsheetCell(title)),
    ...rows.map((row) => columns.map((_, index) => written(row[index] ?? null))),
  ];
  return `${byteOrderMark}${lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (cell.kind === 'number') return cell.value.toFixed(cell.decimals);
  return spreadsheetCell(cell.kind === 'link' ? cell.url : cell.value);
}

function quoted(cell: string): string {
  return /[",;\r\n\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
