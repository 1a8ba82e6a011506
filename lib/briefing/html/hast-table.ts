import type { Element } from 'hast';
import { headerCells } from '../../tables/header-cells';
import type { FlowBlock, FlowInline } from '../flow/flow';
import { isNumeric } from '../flow/is-numeric';
import { textOfInlines } from '../flow/text-of-flow';
import { h } from './h';
import { hastInlines } from './hast-inlines';

/**
 * A real table: header cells with their scope, short rows filled up, columns of numbers set flush for comparing.
 * @param name what it is called by those who listen, where it has no caption
 */
export function hastTable(block: Extract<FlowBlock, { type: 'table' }>, name: string): Element {
  const { header, rows, caption } = block;
  const width = Math.max(0, ...[...header, ...rows].map((row) => row.length));
  const words = (row: FlowInline[][]) => row.map(textOfInlines);
  const numeric = Array.from({ length: width }, (_, column) =>
    isNumeric(rows.map((row) => textOfInlines(row[column] ?? []))),
  );
  const alignment = (column: number) => (numeric[column] === true ? ['number'] : null);
  const head = headerCells(header.map(words), width).map((cells, row) =>
    h(
      'tr',
      {},
      cells.map(({ text, column, columns, rows: height }) =>
        h(
          text === '' ? 'td' : 'th', // an empty corner heads nothing
          {
            scope: text === '' ? null : columns > 1 ? 'colgroup' : 'col',
            colSpan: columns > 1 ? columns : null,
            rowSpan: height > 1 ? height : null,
            className: columns > 1 ? ['spanning'] : alignment(column),
          },
          hastInlines(header[row]?.[column] ?? []),
        ),
      ),
    ),
  );
  const body = rows.map((row) =>
    h(
      'tr',
      {},
      row.length === 1 && width > 1
        ? h('th', { scope: 'rowgroup', colSpan: width, className: ['spanning'] }, hastInlines(row[0] ?? []))
        : Array.from({ length: width }, (_, column) =>
            h('td', { className: alignment(column) }, hastInlines(row[column] ?? [])),
          ),
    ),
  );
  const table = h(
    'table',
    { className: [block.role], lang: block.lang, dir: block.dir },
    caption.length === 0 ? null : h('caption', {}, hastInlines(caption)),
    head.length > 0 ? h('thead', {}, head) : null,
    body.length > 0 ? h('tbody', {}, body) : null,
  );
  // What scrolls sideways on a narrow screen must take the keyboard's focus, and then needs a name.
  return h(
    'div',
    { className: ['table-scroll'], tabIndex: 0, role: 'group', ariaLabel: textOfInlines(caption) || name },
    table,
  );
}
