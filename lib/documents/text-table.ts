import { isRule } from './text-heading';
import type { TextLine } from './text-line';
import { textMarker } from './text-marker';

/** A table drawn with characters: its rows, whether the first names the columns, how many lines it takes. */
export interface TextTable {
  rows: string[][];
  header: boolean;
  lines: number;
}

const isDelimiter = (text: string): boolean => /^[-|+\s:=]+$/.test(text) && /[-=]{2}/.test(text);

/** The table that starts at a line: between pipes, parted by tabs, or in aligned columns; null where there is none. */
export function textTable(lines: readonly TextLine[], at: number): TextTable | null {
  const block = blockAt(lines, at);
  return pipeTable(block) ?? tabTable(block) ?? columnTable(block);
}

/** The lines up to the next blank one. */
function blockAt(lines: readonly TextLine[], at: number): TextLine[] {
  let end = at;
  while (end < lines.length && end - at < 5_000 && lines[end]?.text !== '') end += 1;
  return lines.slice(at, end);
}

function pipeTable(block: TextLine[]): TextTable | null {
  const first = block[0]?.text ?? '';
  const grid = /^\+[-=+]{3,}$/.test(first);
  const drawn = (text: string) => /^\|.*\|$/.test(text) || (grid && /^\+[-=+]+$/.test(text));
  const open = (text: string) => (text.match(/\s\|\s/g)?.length ?? 0) > 0;
  const isOpenTable = open(first) && isDelimiter(block[1]?.text ?? '') && (block[1]?.text.includes('|') ?? false);
  const belongs = (text: string) => drawn(text) || (isOpenTable && (open(text) || isDelimiter(text)));
  let count = 0;
  while (count < block.length && belongs(block[count]?.text ?? '')) count += 1;
  if (count === 0) return null;
  const rows: string[][] = [];
  let header = false;
  let fresh = true;
  for (const { text } of block.slice(0, count)) {
    if (isDelimiter(text)) {
      if (rows.length === 1 && (!grid || text.includes('='))) header = true;
      fresh = true;
      continue;
    }
    const cells = cellsOf(text);
    // a grid's row goes on until its next border
    if (grid && !fresh) mergeRow(rows.at(-1) ?? [], cells);
    else rows.push(cells);
    fresh = false;
  }
  return rows.length === 0 ? null : { rows, header, lines: count };
}

const cellsOf = (text: string): string[] =>
  text
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

function mergeRow(row: string[], more: string[]): void {
  for (const [column, cell] of more.entries()) row[column] = `${row[column] ?? ''}\n${cell}`.trim();
}

function tabTable(block: TextLine[]): TextTable | null {
  const fieldsOf = ({ raw }: TextLine) =>
    raw
      .trim()
      .split(/\t+/)
      .map((field) => field.trim());
  let count = 0;
  while (count < block.length) {
    const line = block[count];
    const fields = line ? fieldsOf(line) : [];
    if (fields.length < 2 || isMarkerOnly(fields[0] ?? '') || (fields.length === 2 && fields[0]?.endsWith(':'))) break;
    count += 1;
  }
  if (count < 2) return null;
  return { rows: block.slice(0, count).map(fieldsOf), header: false, lines: count };
}

const isMarkerOnly = (field: string): boolean => textMarker(`${field} x`, []) !== null;

/** Columns that start at the same places in at least three lines, with two spaces or more before each. */
function columnTable(block: TextLine[]): TextTable | null {
  const starts = columnStarts(block[0]?.expanded ?? '');
  if (starts.length < 2) return null;
  const isRow = ({ expanded }: TextLine) =>
    starts.every((start) => start === starts[0] || (expanded[start - 1] ?? ' ') === ' ') &&
    columnStarts(expanded).length > 0;
  let count = 0;
  let filled = 0;
  for (const line of block) {
    const own = columnStarts(line.expanded);
    const isBorder = /^[-=]{2,}([\s]+[-=]{2,})+$/.test(line.text);
    if (!isRow(line) || (!isBorder && own.some((start) => !starts.includes(start)))) break;
    if (own.length > 1 && !isBorder) filled += 1;
    count += 1;
  }
  if (filled < 3 || textMarker(block[0]?.text ?? '', [])) return null;
  const rows = block.slice(0, count).filter(({ text }) => !isRule(text.replace(/\s/g, '')));
  return {
    rows: rows.map(({ expanded }) => starts.map((start, index) => expanded.slice(start, starts[index + 1]).trim())),
    header: rows.length < count,
    lines: count,
  };
}

function columnStarts(expanded: string): number[] {
  const starts = [...expanded.matchAll(/(?<! ) {2,}(?=\S)/g)].map((gap) => gap.index + gap[0].length);
  const first = expanded.search(/\S/);
  return first < 0 ? [] : [...new Set([first, ...starts])];
}
