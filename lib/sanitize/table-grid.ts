import { cellText } from './cell-text';
import { roleOf, tagOf } from './element-role';
import { statedNumber, type TableRow, tablePart, tableRows } from './table-parts';

const maxColumns = 200;
const maxCells = 100_000;
/** As many columns as a cell may cover, in the HTML standard. */
const widestCell = 1_000;

export interface TableGrid {
  caption: string;
  /** Rows of column headings. */
  header: string[][];
  rows: string[][];
  /** Rows that stand in one cell below those that were wanted: notes, as a rule. */
  below: string[];
  /** The rows of the body that the table has, read or not. */
  rowsThere: number;
  /** Its columns, read or not; a row of one cell says nothing about them. */
  columnsThere: number;
}

const captionOf = (table: Element) => [...table.children].find((child) => tagOf(child) === 'caption');

/** Whether a table only places things on the page: it says so, nests tables without naming columns, or has no second row or column. */
export function isLayoutTable(table: Element): boolean {
  if (/^(presentation|none)$/.test(table.getAttribute('role') ?? '')) return true;
  const rows = tableRows(table);
  if (
    captionOf(table) ||
    rows.some(({ part, cells }) => part === 'thead' || cells.some((cell) => tablePart(cell) === 'th'))
  )
    return false;
  return table.querySelector('table') !== null || rows.length < 2 || rows.every(({ cells }) => cells.length < 2);
}

/** Cells that only name columns: all of `thead`, and rows of headings that may begin with something else. */
function isHeading({ part, cells }: TableRow, isFirst: boolean): boolean {
  const isNaming = (cell: Element, index: number) =>
    (tablePart(cell) === 'th' && !/^row/.test(cell.getAttribute('scope') ?? '')) ||
    (index + 1 < cells.length && !cell.textContent?.trim()) ||
    (isFirst && index === 0 && cells.length > 2);
  // one heading over everything names the table where it comes first, and the rows below it where it comes later
  const [first, second] = cells;
  return (
    part === 'thead' ||
    (first !== undefined && cells.every(isNaming) && (second ?? (isFirst && span(first, 'col') > 1)) !== false)
  );
}

function span(cell: Element, way: 'col' | 'row'): number {
  return statedNumber(cell, `${/^t[dh]$/.test(tagOf(cell)) ? '' : 'aria-'}${way}span`) ?? 1;
}

/** What a cell says; an icon or a colour alone says its label. */
function textOf(cell: Element): string {
  const text = cellText(cell);
  if (text) return text;
  const labelled = [cell, ...cell.querySelectorAll('[alt],[aria-label],[title]')];
  const labels = labelled.flatMap((each) => ['alt', 'aria-label', 'title'].map((name) => each.getAttribute(name)));
  return labels.find(Boolean)?.trim() ?? '';
}

/**
 * A table as rows of texts, as the HTML standard forms a table of it (https://html.spec.whatwg.org/multipage/tables.html#forming-a-table),
 * with the text of a cell in every slot that it covers, so that each row can be read alone; where two cells cover one slot, the
 * later one. What is not shown takes no slot. ARIA grids and boxes laid out as tables are read the same way. `isWanted` picks the rows of
 * the body; its heading rows always come along. At most 200 columns and 100,000 cells; what is beyond is left out.
 */
export function readTable(table: Element, isWanted: (row: Element) => boolean = () => true): TableGrid {
  const caption = captionOf(table);
  const header: string[][] = [];
  const rows: string[][] = [];
  const below: string[] = [];
  /** Cells that reach down into later rows, by column. */
  const hanging = new Map<number, Hanging>();
  let group: Element | null = null;
  let rowsThere = 0;
  let columnsThere = 0;
  let room = maxCells;
  for (const row of tableRows(table)) {
    const [element = table] = row.elements;
    const role = roleOf(element);
    row.cells = row.cells.filter((cell) => !roleOf(cell).skipped);
    if (role.skipped || !role.visible || (row.group && roleOf(row.group).skipped)) continue;
    if (row.group !== group) hanging.clear();
    group = row.group;
    const heading: boolean = rowsThere === 0 && isHeading(row, header.length === 0);
    if (!heading) rowsThere += 1;
    if (room < 0) continue;
    const wanted = heading || row.elements.some(isWanted);
    const { line, end } = readRow(row.cells, hanging, wanted);
    if (row.cells.length > 1) columnsThere = Math.max(columnsThere, end);
    const [only, second] = row.cells;
    if (wanted) {
      (heading ? header : rows).push(line);
      room -= line.length;
    } else if (only && !second && rows.length > 0) below.push(cellText(only));
  }
  const width = Math.max(0, ...[...header, ...rows].map((line) => line.length));
  const square = (line: string[]) => Array.from({ length: width }, (_, column) => line[column] ?? '');
  return {
    caption: caption ? cellText(caption) : '',
    header: header.map(square),
    rows: rows.map(square),
    below,
    rowsThere,
    columnsThere: Math.max(columnsThere, width),
  };
}

interface Hanging {
  cell: Element;
  text: string | null;
  left: number;
}

/** The texts of a row by column, and the column behind its last cell, kept or not. */
function readRow(cells: Element[], hanging: Map<number, Hanging>, wanted: boolean): { line: string[]; end: number } {
  const line: string[] = [];
  const covered = new Set(hanging.keys());
  for (const [column, above] of hanging) {
    if (wanted) line[column] = above.text ??= textOf(above.cell);
    above.left -= 1;
    if (above.left === 0) hanging.delete(column);
  }
  const place = (cell: Element) => statedNumber(cell, 'aria-colindex') ?? 0;
  let column = 0;
  for (const cell of cells.sort((a, b) => place(a) - place(b))) {
    while (covered.has(column)) column += 1;
    const text = wanted ? textOf(cell) : null;
    const down = span(cell, 'row');
    // no number of rows: down to the end of its group
    const end = column + Math.min(span(cell, 'col') || 1, widestCell);
    for (; column < Math.min(end, maxColumns); column += 1) {
      line[column] = text ?? '';
      if (down !== 1) hanging.set(column, { cell, text, left: down - 1 });
    }
    column = end;
  }
  return { line, end: column };
}
