import type { TableContent } from '../model/clip-content';
import { splitHeader } from './header-rows';
import { isNoteLine } from './is-note-line';
import { isOneOverAll } from './is-one-over-all';

interface Cells {
  caption: string;
  header: string[][];
  rows: string[][];
  rowsThere: number;
  columnsThere: number;
}

const longestCaption = 500;
const longestNote = 2_000;
const mostNotes = 100;
const longestQuote = 2_000_000;

const isBlank = (row: readonly string[]) => row.every((cell) => cell === '');
/** A line that stands in a row by itself, as titles and notes do in a sheet. */
const isLine = (row: readonly string[]) =>
  isOneOverAll(row) || (row.length > 1 && row[0] !== '' && row.slice(1).every((cell) => cell === ''));

/**
 * Pasted cells as a table: rows and columns of nothing around them go, lines above the headings become its title and those below that explain it its
 * notes, and the first rows its headings where they name columns of numbers.
 * @returns null where nothing is left
 */
export function pastedContent({ caption, header, rows, rowsThere, columnsThere }: Cells): TableContent | null {
  const cut = withoutBlankColumns([...header, ...rows].map((row) => row.map((cell) => cell.trim())));
  const heads = cut.slice(0, header.length).filter((row) => !isBlank(row));
  const body = trimmed(cut.slice(header.length));
  const titled = heads.length > 0 ? 0 : titleRows(body);
  const titles = body.slice(0, titled).flatMap(([first = '']) => (first === '' ? [] : [first]));
  const noted = noteRows(body.slice(titled));
  const inner = trimmed(body.slice(titled, body.length - noted));
  const notes = body.slice(body.length - noted).flatMap(([first = '']) => (first === '' ? [] : [first]));
  if (heads.length + inner.length === 0) return null;
  const split = splitHeader(heads, inner);
  // a row of tags stays the first of the rows
  const tagRow = split.tags ? [[...heads, ...inner].at(-split.rows.length - 1) ?? []] : [];
  const quote = [...header, ...rows].map((row) => row.join('\t').trimEnd()).join('\n');
  return {
    kind: 'table',
    quote: quote.slice(0, longestQuote),
    caption: (caption || titles.join(' – ')).slice(0, longestCaption),
    header: split.header,
    rows: [...tagRow, ...split.rows],
    notes: notes.slice(0, mostNotes).map((note) => note.slice(0, longestNote)),
    rowCount: rowsThere > rows.length ? rowsThere : null,
    ...(columnsThere > ([...header, ...rows][0]?.length ?? 0) ? { columnCount: columnsThere } : {}),
  };
}

function trimmed(rows: string[][]): string[][] {
  const first = rows.findIndex((row) => !isBlank(row));
  const last = rows.findLastIndex((row) => !isBlank(row));
  return first < 0 ? [] : rows.slice(first, last + 1);
}

function withoutBlankColumns(rows: string[][]): string[][] {
  const width = rows[0]?.length ?? 0;
  const filled = Array.from({ length: width }, (_, column) => rows.some((row) => row[column] !== ''));
  const start = filled.indexOf(true);
  const end = filled.lastIndexOf(true) + 1;
  return start < 0 ? [] : rows.map((row) => row.slice(start, end));
}

/** How many rows at the top are lines, where a row of several cells follows. */
function titleRows(rows: string[][]): number {
  const first = rows.findIndex((row) => !isBlank(row) && !isLine(row));
  return first > 0 && first <= 6 ? first : 0;
}

/** How many rows at the bottom explain the table: lines with a note's mark, and lines apart from it by an empty row. */
function noteRows(rows: string[][]): number {
  const last = rows.findLastIndex((row) => !isBlank(row) && !isLine(row));
  const below = rows.slice(last + 1);
  const start = below.findIndex((row) => isBlank(row) || isNoteLine(row[0] ?? ''));
  return last < 0 || start < 0 ? 0 : below.length - start;
}
