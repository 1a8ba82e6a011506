import { cellText } from './cell-text';
import { roleOf, tagOf } from './element-role';

const maxColumns = 200;
const maxCells = 100_000;

export interface TableGrid {
  caption: string;
  /** Rows of column headings. */
  header: string[][];
  rows: string[][];
}

function childrenNamed(parent: Element, names: string): Element[] {
  return [...parent.children].filter((child) => names.split(' ').includes(tagOf(child)));
}

/** The rows of a table itself, not of tables in its cells, in the order in which they are shown. */
export function rowsOf(table: Element): Element[] {
  const sections = childrenNamed(table, 'thead tbody tfoot');
  const order = ['thead', 'tbody', 'tfoot'];
  sections.sort((a, b) => order.indexOf(tagOf(a)) - order.indexOf(tagOf(b)));
  return [...childrenNamed(table, 'tr'), ...sections.flatMap((section) => childrenNamed(section, 'tr'))];
}

/** Whether a table only places things on the page: it nests tables, says so, or has no second row or column. */
export function isLayoutTable(table: Element): boolean {
  if (/^(presentation|none)$/.test(table.getAttribute('role') ?? '')) return true;
  if (table.querySelector('table')) return true;
  if (table.querySelector('caption, th')) return false;
  const rows = rowsOf(table);
  return rows.length < 2 || rows.every((row) => row.children.length < 2);
}

function isHeaderRow(row: Element): boolean {
  if (row.parentElement && tagOf(row.parentElement) === 'thead') return true;
  const cells = childrenNamed(row, 'td th');
  return cells.length > 1 && cells.every((cell) => tagOf(cell) === 'th' && cell.getAttribute('scope') !== 'row');
}

function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Number.isFinite(value) && value > 0 ? Math.min(value, maxColumns) : 1;
}

/**
 * A table as rows of texts, spans expanded so that each row can be read alone. `isWanted` picks the rows of the body;
 * its heading rows always come along. At most 200 columns and 100,000 cells; what is beyond is left out.
 */
export function readTable(table: Element, isWanted: (row: Element) => boolean = () => true): TableGrid {
  const grid: TableGrid = { caption: '', header: [], rows: [] };
  const caption = childrenNamed(table, 'caption')[0];
  if (caption) grid.caption = cellText(caption);
  /** Cells that reach down into later rows, by column. */
  const hanging = new Map<number, { text: string; left: number }>();
  let cells = 0;
  let body = false;
  for (const row of rowsOf(table)) {
    if (cells > maxCells) break;
    const heading: boolean = !body && isHeaderRow(row);
    body ||= !heading;
    if (roleOf(row).skipped) continue;
    const line = readRow(row, hanging, heading || isWanted(row));
    cells += line.length;
    if (heading) grid.header.push(line);
    else if (isWanted(row)) grid.rows.push(line);
  }
  square(grid);
  return grid;
}

function readRow(row: Element, hanging: Map<number, { text: string; left: number }>, wanted: boolean): string[] {
  const line: string[] = [];
  const takeHanging = () => {
    for (let above = hanging.get(line.length); above; above = hanging.get(line.length)) {
      above.left -= 1;
      if (above.left === 0) hanging.delete(line.length);
      line.push(above.text);
    }
  };
  const shown = childrenNamed(row, 'td th').filter((cell) => !roleOf(cell).skipped);
  for (const cell of shown) {
    takeHanging();
    const text = wanted ? cellText(cell) : '';
    const down = span(cell, 'rowspan') - 1;
    // a cell alone in its row names the rows below it: once is enough
    const across = span(cell, 'colspan');
    for (let index = 0; index < across && line.length < maxColumns; index += 1) {
      if (down > 0) hanging.set(line.length, { text: text || cellText(cell), left: down });
      line.push(shown.length === 1 && index > 0 ? '' : text);
    }
  }
  takeHanging();
  return line;
}

function square(grid: TableGrid): void {
  const width = Math.max(0, ...grid.header.map((row) => row.length), ...grid.rows.map((row) => row.length));
  for (const row of [...grid.header, ...grid.rows]) while (row.length < width) row.push('');
}
