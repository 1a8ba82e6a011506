import type { Element, ElementContent } from 'hast';
import { isSkipped } from './element-style';

const isElement = (node: ElementContent): node is Element => node.type === 'element';
const childrenNamed = (parent: Element, names: string[]): Element[] =>
  parent.children.filter(isElement).filter(({ tagName }) => names.includes(tagName));

export interface TableRow {
  cells: Element[];
  header: boolean;
}

/** The rows of a table itself, not of tables in its cells; heading rows are those of `thead`. */
export function tableRows(table: Element): TableRow[] {
  return table.children.filter(isElement).flatMap((child): TableRow[] => {
    if (child.tagName === 'tr') return rowOf(child, false);
    if (!['thead', 'tbody', 'tfoot'].includes(child.tagName)) return [];
    return childrenNamed(child, ['tr']).flatMap((row) => rowOf(row, child.tagName === 'thead'));
  });
}

function rowOf(row: Element, header: boolean): TableRow[] {
  if (isSkipped(row)) return [];
  const cells = childrenNamed(row, ['td', 'th']).filter((cell) => !isSkipped(cell));
  return cells.length > 0 ? [{ cells, header }] : [];
}

function hasTableInside(element: Element): boolean {
  return element.children.filter(isElement).some((child) => child.tagName === 'table' || hasTableInside(child));
}

/**
 * Whether a table only places things: it says so, has a single cell in each row, or holds other tables without naming its columns.
 * `drawn` tells that the document's tables are tables, as in a word processor's file.
 */
export function isLayoutTable(table: Element, rows: TableRow[], drawn: boolean): boolean {
  if (/^(presentation|none)$/.test(String(table.properties.role ?? ''))) return true;
  if (rows.every(({ cells }) => cells.length < 2)) return true;
  const named = rows.some(({ header, cells }) => header || cells.some(({ tagName }) => tagName === 'th'));
  return !drawn && !named && hasTableInside(table);
}
