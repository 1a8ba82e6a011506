import type { Element, ElementContent, Nodes } from 'hast';
import { plainText } from '../sanitize/plain-text';
import { raisedText } from '../sanitize/raised-text';
import { isBlock, isSkipped } from './element-style';
import { hastText } from './hast-text';
import { htmlTree } from './html-tree';
import { tabbedCells } from './tabbed-cells';
import { tableRows } from './table-rows';

/** Cells as they were copied: rows of one length, merged cells repeated in every slot. */
export interface PastedCells {
  caption: string;
  /** Rows that the mark-up calls headings; empty where it has none. */
  header: string[][];
  rows: string[][];
  /** Rows that were there, kept or not. */
  rowsThere: number;
  /** Columns that were there, kept or not. */
  columnsThere: number;
}

const mostColumns = 200;
const mostCells = 100_000;
/** As many columns as a cell may cover, in the HTML standard. */
const widestCell = 1_000;

/**
 * What a spreadsheet, a word processor or a page put on the clipboard: the largest table of its mark-up, or else its text with tabs
 * between cells. At most 200 columns and 100,000 cells. Null where there are no cells: a picture, or words alone.
 */
export function pastedCells({ html, text }: { html: string; text: string }): PastedCells | null {
  // mark-up that is too much to be read has all its cells in the text too
  return markedCells(html) ?? limited({ caption: '', header: [], rows: tabbedCells(plainText(text)) });
}

function markedCells(html: string): PastedCells | null {
  try {
    const tree = html === '' ? null : htmlTree(html);
    return tree && 'children' in tree ? largest(tablesIn(tree).map(cellsOfTable)) : null;
  } catch (cause) {
    // nested deeper than the parser can follow
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}

const sizeOf = ({ header, rows }: PastedCells) => (header.length + rows.length) * (rows[0]?.length ?? 0);

function largest(tables: (PastedCells | null)[]): PastedCells | null {
  const found = tables.filter((table) => table !== null);
  return found.reduce<PastedCells | null>(
    (most, table) => (most && sizeOf(most) >= sizeOf(table) ? most : table),
    null,
  );
}

function tablesIn(node: Nodes): Element[] {
  if (!('children' in node)) return [];
  const inside = node.children.flatMap(tablesIn);
  return node.type === 'element' && node.tagName === 'table' && inside.length === 0 ? [node] : inside;
}

function cellsOfTable(table: Element): PastedCells | null {
  const header: string[][] = [];
  const rows: string[][] = [];
  let columnsThere = 0;
  /** Cells that reach down, by column. */
  const hanging = new Map<number, { text: string; left: number }>();
  for (const { cells, header: inHead } of tableRows(table)) {
    const isHeader = rows.length === 0 && (inHead || cells.every(({ tagName }) => tagName === 'th'));
    const { line, end } = lineOf(cells, hanging);
    (isHeader ? header : rows).push(line);
    // a cell over all columns may say that it goes over a thousand
    if (cells.length > 1) columnsThere = Math.max(columnsThere, end);
  }
  const caption = table.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  return limited({ caption: caption ? cellText(caption) : '', header, rows }, columnsThere);
}

/** The texts of a row by column, and the column behind its last cell, kept or not. */
function lineOf(
  cells: Element[],
  hanging: Map<number, { text: string; left: number }>,
): { line: string[]; end: number } {
  const line: string[] = [];
  const covered = new Set(hanging.keys());
  for (const [column, above] of hanging) {
    line[column] = above.text;
    above.left -= 1;
    if (above.left === 0) hanging.delete(column);
  }
  let column = 0;
  for (const cell of cells) {
    while (covered.has(column)) column += 1;
    const text = cellText(cell);
    const down = spanOf(cell, 'rowSpan');
    const end = column + Math.min(spanOf(cell, 'colSpan'), widestCell);
    for (; column < Math.min(end, mostColumns); column += 1) {
      line[column] = text;
      if (down > 1) hanging.set(column, { text, left: down - 1 });
    }
    column = end;
  }
  return { line, end: column };
}

function spanOf({ properties }: Element, name: 'rowSpan' | 'colSpan'): number {
  const span = Number(properties[name] ?? 1);
  return Number.isInteger(span) && span > 0 ? span : 1;
}

/** One line; a raised mark stays apart from the number before it. */
function cellText(cell: ElementContent): string {
  return plainText(textIn(cell)).replace(/\s+/g, ' ').trim();
}

function textIn(node: ElementContent): string {
  if (node.type !== 'element') return node.type === 'text' ? node.value : '';
  if (node.tagName === 'br') return ' ';
  if (node.tagName === 'sup' || node.tagName === 'sub') return raisedText(hastText(node), node.tagName);
  if (isSkipped(node)) return '';
  const inside = node.children.map(textIn).join('');
  return isBlock(node) ? ` ${inside} ` : inside;
}

/** Rows of one length, no more than can be kept; null where there are none, or but one cell. */
function limited(
  { caption, header, rows }: Omit<PastedCells, 'rowsThere' | 'columnsThere'>,
  columnsStated = 0,
): PastedCells | null {
  const longest = [...header, ...rows].reduce((most, row) => Math.max(most, row.length), 0);
  const width = Math.min(mostColumns, longest);
  if (width === 0 || (width === 1 && header.length + rows.length < 2)) return null;
  const square = (line: string[]) => Array.from({ length: width }, (_, column) => line[column] ?? '');
  const kept = Math.max(1, Math.floor(mostCells / width) - header.length);
  const body = rows.slice(0, kept).map(square);
  return {
    caption,
    header: header.map(square),
    rows: body,
    rowsThere: rows.length,
    columnsThere: Math.max(longest, columnsStated),
  };
}
