import { isOneOverAll } from './is-one-over-all';
import { splitMarks } from './split-marks';

/** The headings of one column, top down, and the one name that they make together. */
export interface ColumnName {
  name: string;
  headings: string[];
  notes: string[];
}

/**
 * Flattens the headings of a column: "Arrivals" over "Previous week" is "Arrivals – Previous week". What is repeated because it goes over several
 * rows is said once, and a title over all columns is not said.
 */
export function columnName(header: readonly string[][], column: number): ColumnName {
  const split = header.map((row) => splitMarks((row[column] ?? '').replace(/\s+/g, ' ')));
  const headings = split.map(({ text }) => text);
  const isTitle = (row: number) => header.length > 1 && isOneOverAll(header[row] ?? []);
  const told = headings.filter((text, row) => text !== '' && !isTitle(row) && text !== headings[row - 1]);
  return { name: told.join(' – '), headings, notes: [...new Set(split.flatMap(({ notes }) => notes))] };
}
