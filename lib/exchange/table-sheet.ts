import type { TableContent } from '../model/clip-content';
import type { Direction } from '../model/direction';
import { readTableData } from '../tables/read-table-data';
import type { TableCell, TableColumn, TableData } from '../tables/table-data';
import { writtenNumber } from '../tables/written-number';
import { type TableFileWords, tableFileWords } from '../words/table-file-words';
import { tableWords } from '../words/table-words';
import { type Cell, type Sheet, textCell } from './sheet';

const narrowest = 8;
const widest = 40;
const sampled = 200;

/**
 * A clipped table as a sheet: one row of headings, group rows as a first column, numbers as numbers where they can be read in one way, the
 * marks of notes in a last column of their own, and below an empty row the notes and how much there is of the table.
 * A row of HXL tags stays the first.
 * @param table `lang` BCP 47, empty where the page does not say
 */
export function tableSheet(
  { content, lang, dir, name }: { content: TableContent; lang: string; dir: Direction; name: string },
  words: TableFileWords = tableFileWords,
): Sheet {
  const data = readTableData(content, lang);
  const unnamed = data.columns.findIndex(({ role }) => role !== 'group');
  const titles = data.columns.map((column, index) =>
    column.role === 'group' ? words.group : titleOf(column) || words.column(index - unnamed + 1),
  );
  const marks = data.rows.map(({ cells }) => marksOf(cells, titles));
  const isMarked = marks.some((mark) => mark !== '');
  const rows = data.rows.map(({ cells }, index) => [
    ...cells.map((cell, column) => cellOf(cell, data.columns[column])),
    ...(isMarked ? [textCell(marks[index] ?? '')] : []),
  ]);
  const all = [...titles, ...(isMarked ? [words.notes] : [])];
  return {
    name,
    dir,
    columns: all.map((title, column) => ({ title, width: widthOf(title, data, column) })),
    rows: [...(data.hxl ? [data.columns.map(({ tag }) => textCell(tag))] : []), ...rows, ...linesBelow(content, data)],
  };
}

/** "Arrivals – Previous week (%) [1]". */
function titleOf({ name, unit, notes }: TableColumn): string {
  const measured = unit === '' || name.includes(unit) ? name : `${name} (${unit})`.trim();
  return notes.length === 0 ? measured : `${measured} [${notes.join(', ')}]`;
}

function marksOf(cells: TableCell[], titles: string[]): string {
  return cells
    .flatMap(({ notes }, column) => (notes.length === 0 ? [] : [`${titles[column]}: ${notes.join(', ')}`]))
    .join('; ');
}

/** A number with a unit of its own stays a text, unless its whole column has that unit. */
function cellOf({ text, value }: TableCell, column: TableColumn | undefined): Cell {
  const written = value === null ? null : writtenNumber(text);
  if (value === null || written === null || (written.unit !== '' && written.unit !== column?.unit))
    return textCell(text);
  const { stretches, separators } = written;
  const isWhole = separators.length === 0 || (value !== 0 && Number(stretches.join('')) === Math.abs(value));
  const decimals = isWhole ? 0 : (stretches.at(-1)?.length ?? 0);
  return { kind: 'number', value, decimals, grouped: separators.length > (isWhole ? 0 : 1) };
}

function widthOf(title: string, { rows }: TableData, column: number): number {
  const longest = rows
    .slice(0, sampled)
    .reduce((most, { cells }) => Math.max(most, cells[column]?.text.length ?? 0), title.length);
  return Math.min(Math.max(longest + 2, narrowest), widest);
}

function linesBelow({ header, rows, rowCount, columnCount }: TableContent, { notes }: TableData): Cell[][] {
  const width = [...header, ...rows][0]?.length ?? 0;
  const part = tableWords.partOf([rows.length, rowCount], [width, columnCount]);
  const lines = [
    ...notes.map(({ mark, text }) => (mark === '' ? text : `${mark}: ${text}`)),
    ...(part === '' ? [] : [part]),
  ];
  return lines.length === 0 ? [] : [[], ...lines.map((value): Cell[] => [{ kind: 'text', value, runsOver: true }])];
}
