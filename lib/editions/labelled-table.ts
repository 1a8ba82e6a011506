import { figureSign, figuresIn, foldedLabel } from './figures-in';
import { hasFigure } from './has-figure';

/** A row or a column by its name, which stays the same when others come before it. */
export interface Label {
  /** Where it stands in the table. */
  index: number;
  /** As printed. */
  text: string;
  /** Without its dates and figures: "Current week 12 Jul – 18 Jul" and the week after have it in common. */
  form: string;
}

/** A table whose cells are found by the names of their row and column. */
export interface LabelledTable {
  cells: string[][];
  /** By folded name; the second of a name has its number behind it. What has no name is not among them. */
  rows: ReadonlyMap<string, Label>;
  columns: ReadonlyMap<string, Label>;
  /** Columns whose numbers are years. */
  years: ReadonlySet<number>;
}

const mostHeaderRows = 6;
const bareYear = /^(?:19|20)\d\d$/;

/**
 * Reads the labels of a table: its header is the rows before the first figure, and the names of its rows stand in the first
 * column, or behind a column that only counts them, and in the columns of words next to it as long as two rows share a name.
 * @param cells header rows first
 */
export function labelledTable(cells: string[][]): LabelledTable {
  const header = headerRows(cells);
  const body = cells.slice(header);
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const column = (index: number) => body.map((row) => row[index] ?? '');
  const first = isCount(column(0)) && width > 2 && !column(1).some(hasFigure) ? 1 : 0;
  let names = column(first);
  let end = first + 1;
  while (end < width - 1 && new Set(names).size < names.length && !column(end).some(hasFigure)) {
    const next = column(end);
    names = names.map((name, index) => [name, next[index]].filter(Boolean).join(' · '));
    end += 1;
  }
  const headings = Array.from({ length: width }, (_, index) => headingOf(cells.slice(0, header), index));
  return {
    cells,
    rows: labels(names, header),
    columns: labels(headings.slice(end), end, header === 0),
    years: new Set(headings.map((_, index) => index).filter((index) => isYears(column(index)))),
  };
}

function headerRows(cells: string[][]): number {
  let count = 0;
  while (count < Math.min(cells.length - 1, mostHeaderRows) && !cells[count]?.some(isFigure)) count += 1;
  return count;
}

/** Whether a cell is one figure and nothing else: "0–17" and "Week 28" may head a column. */
function isFigure(cell: string): boolean {
  return /\p{Nd}/u.test(cell) && figuresIn(cell).form.replace('%', '') === figureSign;
}

/** "1, 2, 3" beside the names. */
function isCount(column: string[]): boolean {
  return column.length > 1 && column.every((cell, index) => cell.replace(/\.$/, '') === String(index + 1));
}

function isYears(column: string[]): boolean {
  const filled = column.filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => bareYear.test(cell));
}

/** The headings over a column, from the top; one over several rows is said once. */
function headingOf(header: string[][], column: number): string {
  return header
    .map((row) => row[column] ?? '')
    .filter((text, index, all) => text !== '' && text !== all[index - 1])
    .join(' – ');
}

/** @param byPlace whether what has no name is known by its place: columns of a table without a header */
function labels(names: string[], offset: number, byPlace = false): Map<string, Label> {
  const found = new Map<string, Label>();
  const seen = new Map<string, number>();
  names.forEach((text, index) => {
    const key = foldedLabel(text) || (byPlace ? `${figureSign}${index}` : '');
    if (key === '') return;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    const label = { index: index + offset, text, form: figuresIn(text).form };
    found.set(times === 1 ? key : `${key} ${figureSign}${times}`, label);
  });
  return found;
}
