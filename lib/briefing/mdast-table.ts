import type { AlignType, Table, TableRow } from 'mdast';
import { isNumeric } from './is-numeric';
import { mdastText } from './mdast-text';

/**
 * A GFM table. It has exactly one header row, so several are read down each column and joined ("Arrivals – Previous
 * week"), a heading that spans rows being said once; short rows are filled up; columns of numbers are set flush right.
 */
export function mdastTable(header: string[][], rows: string[][]): Table {
  const width = Math.max(1, ...[...header, ...rows].map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const heading = columns.map((column) => {
    const down = header.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    return down.filter((cell, index) => cell !== down[index - 1]).join(' – ');
  });
  const align = columns.map((column): AlignType => (isNumeric(rows.map((row) => row[column] ?? '')) ? 'right' : null));
  return { type: 'table', align, children: [heading, ...rows].map((row) => tableRow(row, width)) };
}

function tableRow(cells: string[], width: number): TableRow {
  return {
    type: 'tableRow',
    children: Array.from({ length: width }, (_, column) => ({
      type: 'tableCell',
      children: cells[column] ? [mdastText(cells[column])] : [],
    })),
  };
}
