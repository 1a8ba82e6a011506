import { blank } from './blank-details';
import { blankText } from './blank-text';
import { findInTable } from './find-in-table';

interface Table {
  header: string[][];
  rows: string[][];
}

/** A table without its contacts: cells with names, addresses and numbers become `[…]`, so organisation and function stay. */
export function blankTable({ header, rows }: Table): Table {
  const cells = findInTable(header, rows);
  const whole = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  return {
    header: header.map((row) => row.map(blankText)),
    rows: rows.map((row, at) => row.map((cell, column) => (whole.has(`${at} ${column}`) ? blank : cell))),
  };
}
