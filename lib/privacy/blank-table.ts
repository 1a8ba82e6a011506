import { blank, blankDetails } from './blank-details';
import { findInTable } from './find-in-table';
import { findPersonalDetails } from './find-personal-details';

interface Table {
  header: string[][];
  rows: string[][];
}

/** A table without its contacts: cells with names, addresses and numbers become `[…]`, so organisation and function stay. */
export function blankTable({ header, rows }: Table): Table {
  const cells = findInTable(header, rows);
  const whole = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  return {
    header: header.map((row) => row.map((cell) => blankDetails(cell, findPersonalDetails(cell)))),
    rows: rows.map((row, at) => row.map((cell, column) => (whole.has(`${at} ${column}`) ? blank : cell))),
  };
}
