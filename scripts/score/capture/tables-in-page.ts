import { captureSelection } from '../../../lib/capture/capture-selection';
import { trimmedRange } from '../../../lib/capture/selected-content';
import type { TableContent } from '../../../lib/model/clip-content';
import { tableContent } from '../../../lib/tables/table-content';
import { referenceTable } from './reference-table';

/** What became of one table of a page. */
export interface ComparedTable {
  cells: number;
  right: number;
  /** Whether our reading has the same rows and columns. */
  sameShape: boolean;
  /** Whether the selection became a table at all. */
  taken: boolean;
  milliseconds: number;
  /** The first cell that differs, for the details. */
  first: string;
}

/** Only what a reader sees: letters, digits and signs; a raised "1" is a 1, and what parts words or marks is nothing. */
const comparable = (text: string) => text.normalize('NFKC').replace(/[\s\u200B\u00AD[\]]+/gu, '');

function isOfData(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '') || table.querySelector('table')) return false;
  return table.checkVisibility() && table.querySelectorAll('tr').length > 1 && (table.textContent ?? '').trim() !== '';
}

function compare(table: Element): ComparedTable | null {
  const { grid } = referenceTable(table);
  if (grid.length < 2 || (grid[0]?.length ?? 0) < 2 || grid.length * (grid[0]?.length ?? 0) > 50_000) return null;
  const all = document.createRange();
  all.selectNodeContents(table);
  const range = trimmedRange(all);
  if (!range) return null;
  const before = performance.now();
  const content = captureSelection({ quote: range.toString(), range, document, element: table });
  const milliseconds = performance.now() - before;
  const cells = grid.length * (grid[0]?.length ?? 0);
  if (content.kind !== 'table')
    return {
      cells,
      right: 0,
      sameShape: false,
      taken: false,
      milliseconds,
      first: grid[0]?.join(' | ').slice(0, 80) ?? '',
    };
  const { header, rows } = tableContent(content);
  const own = [...header, ...rows];
  const sameShape = own.length === grid.length && own.every((row) => row.length === grid[0]?.length);
  let right = 0;
  let first = '';
  grid.forEach((row, y) => {
    row.forEach((cell, x) => {
      const mine = own[y]?.[x] ?? '\0';
      if (comparable(mine) === comparable(cell)) right += 1;
      else if (!first)
        first = `row ${y + 1}, column ${x + 1}: “${mine.slice(0, 60)}” for “${cell.trim().slice(0, 60)}”`;
    });
  });
  return { cells, right, sameShape, taken: true, milliseconds, first };
}

/** Reads every table of data of the page whole, as a person who selects it would, and holds it against the reference. */
export function compareTables(): ComparedTable[] {
  return [...document.querySelectorAll('table')]
    .slice(0, 200)
    .filter(isOfData)
    .map(compare)
    .filter((each) => each !== null);
}

/** What a selection from `#from` to `#to` becomes, or of the whole of the first table where the page has no such places; null where it is no table. */
export function readSelected(): TableContent | null {
  const from =
    document.querySelector('#from') ??
    document.querySelector('table, [role=grid], [role=table], [role=treegrid], .table');
  const to = document.querySelector('#to') ?? from;
  if (!from || !to) return null;
  const all = document.createRange();
  all.setStart(from, 0);
  all.setEnd(to, to.childNodes.length);
  const range = trimmedRange(all);
  if (!range) return null;
  const content = captureSelection({ quote: range.toString(), range, document, element: from });
  return content.kind === 'table' ? tableContent(content) : null;
}
