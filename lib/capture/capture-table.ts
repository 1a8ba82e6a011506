import type { PageTable } from '../model/page-table';
import { isLayoutTable, readTable } from '../sanitize/table-grid';
import { statedNumber, tableAround, tablePart } from '../sanitize/table-parts';
import { touchedBy } from '../sanitize/touched-by';
import { labelOf } from './label-of';
import { linesBeside } from './lines-beside';

const elementOf = (node: Node) => (node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement); // nodeType says so

/** The innermost part of a table in which a node stands: its cell, as a rule. */
function partAround(node: Node): Element | null {
  let at = elementOf(node);
  while (at && !tablePart(at) && at.localName !== 'caption') at = at.parentElement;
  return at;
}

/**
 * The rows of a table of data that a range takes in, with their headings and what stands around; null where the range is in no such table,
 * or in a single cell of it.
 */
export function captureTable(range: Range, quote: string): PageTable | null {
  const table = tableAround(elementOf(range.commonAncestorContainer));
  if (!table || partAround(range.startContainer) === partAround(range.endContainer) || isLayoutTable(table))
    return null;
  const grid = readTable(table, touchedBy(range, table));
  if (grid.rows.length === 0 && grid.header.length === 0) return null;
  return {
    kind: 'table',
    quote,
    ...grid,
    caption: grid.caption || labelOf(table),
    before: linesBeside(table, 'previousElementSibling'),
    after: linesBeside(table, 'nextElementSibling'),
    rowsStated: statedNumber(table, 'aria-rowcount'),
  };
}
