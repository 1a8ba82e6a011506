import { hxlRowIn, hxlTags } from './hxl-row';
import { isMissing } from './is-missing';
import { isOneOverAll } from './is-one-over-all';
import { splitMarks } from './split-marks';

export interface SplitRows {
  header: string[][];
  /** Tags of the columns; null where there is no such row. */
  tags: string[] | null;
  rows: string[][];
}

const mostHeaderRows = 3;
/** Rows that are looked at to tell what a column holds. */
const sampled = 60;
const year = /^(?:1[89]|20)\d\d(?:[/–-]\d{2,4})?$/;

/**
 * Parts headings from data, also where the mark-up does not tell them apart: a row of HXL tags ends the headings; else the first rows are headings
 * where they say words, or years, over columns of numbers and codes. At most three rows are taken for headings so.
 */
export function splitHeader(header: readonly string[][], rows: readonly string[][]): SplitRows {
  const all = [...header, ...rows];
  const tagged = hxlRowIn(all);
  if (tagged >= 0) {
    const named = all.slice(0, tagged).filter((row) => row.some((cell) => cell.trim() !== ''));
    return { header: named, tags: hxlTags(all[tagged] ?? []), rows: all.slice(tagged + 1) };
  }
  // marked headings that name two columns alike go on in a row below them
  const goesOn = header.length > 0 && hasRepeats(header.at(-1) ?? []);
  const more = header.length === 0 || goesOn ? leadingHeadings(rows) : 0;
  return { header: [...header, ...rows.slice(0, more)], tags: null, rows: rows.slice(more) };
}

function hasRepeats(row: readonly string[]): boolean {
  return !isOneOverAll(row) && row.some((cell, index) => cell.trim() !== '' && cell === row[index + 1]);
}

/** How many of the first rows are headings. */
function leadingHeadings(rows: readonly string[][]): number {
  for (let count = Math.min(mostHeaderRows, rows.length - 1); count > 0; count -= 1) {
    if (areHeadings(rows.slice(0, count), rows.slice(count, count + sampled))) return count;
  }
  return 0;
}

function areHeadings(heads: readonly string[][], below: readonly string[][]): boolean {
  const last = heads.at(-1) ?? [];
  if (
    isOneOverAll(last) ||
    heads.slice(1).some(isOneOverAll) ||
    heads.some((row) => row.every((cell) => cell.trim() === ''))
  )
    return false;
  // a row above another heads several columns with one name, or is a title over all
  if (!heads.slice(0, -1).every((row) => isOneOverAll(row) || hasRepeats(row))) return false;
  const told = last.map((cell, column) => tellsApart(cell, below, column)).filter((each) => each !== null);
  return told.length > 0 && told.every(Boolean) && last.filter((cell) => cell.trim() !== '').length * 2 >= last.length;
}

/** Whether a cell is a heading over a column of numbers and codes: null where the column holds words, and tells nothing. */
function tellsApart(cell: string, below: readonly string[][], column: number): boolean | null {
  const filled = below.map((row) => row[column] ?? '').filter((each) => !isMissing(each));
  const digital = filled.filter((each) => /\p{Nd}/u.test(each)).length;
  if (filled.length === 0 || digital < filled.length * 0.8) return null;
  const { text } = splitMarks(cell);
  if (year.test(text)) return !filled.every((each) => year.test(each.trim()));
  return (
    text !== '' && !/^[\p{Nd}\p{P}\p{S}\s]*$/u.test(text) && !filled.some((each) => shapeOf(each) === shapeOf(text))
  );
}

/** "SO2101" and "SO2203" are of one shape, and so are two dates. */
const shapeOf = (text: string): string =>
  text
    .trim()
    .replace(/\p{L}+/gu, 'a')
    .replace(/\p{Nd}/gu, '9');
