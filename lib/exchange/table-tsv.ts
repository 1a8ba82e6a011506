import type { TableContent } from '../model/clip-content';
import { spreadsheetCell } from '../sanitize/spreadsheet-cell';

/** A clipped table as spreadsheets take it from the clipboard: tabs between cells, no cell that they would take for a formula. */
export function tableTsv({ header, rows }: Pick<TableContent, 'header' | 'rows'>): string {
  return [...header, ...rows].map((row) => row.map(written).join('\t')).join('\n');
}

function written(text: string): string {
  const cell = spreadsheetCell(text);
  return /["\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
