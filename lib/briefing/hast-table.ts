import type { Element } from 'hast';
import { briefingWords } from '../words/briefing-words';
import { h } from './h';
import { headerCells } from './header-cells';
import { isNumeric } from './is-numeric';

/** A real table: header cells with their scope, short rows filled up, columns of numbers set flush for comparing. */
export function hastTable(header: string[][], rows: string[][], caption: string): Element {
  const width = Math.max(0, ...[...header, ...rows].map((row) => row.length));
  const numeric = Array.from({ length: width }, (_, column) => isNumeric(rows.map((row) => row[column] ?? '')));
  const alignment = (column: number) => (numeric[column] === true ? ['number'] : null);
  const head = headerCells(header, width).map((cells) =>
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
          h('bdi', {}, text),
        ),
      ),
    ),
  );
  const body = rows.map((row) =>
    h(
      'tr',
      {},
      Array.from({ length: width }, (_, column) =>
        h('td', { className: alignment(column) }, row[column] ? h('bdi', {}, row[column]) : null),
      ),
    ),
  );
  const table = h(
    'table',
    {},
    caption === '' ? null : h('caption', {}, h('bdi', {}, caption)),
    head.length > 0 ? h('thead', {}, head) : null,
    body.length > 0 ? h('tbody', {}, body) : null,
  );
  // What scrolls sideways on a narrow screen must take the keyboard's focus, and then needs a name.
  return h(
    'div',
    { className: ['table-scroll'], tabIndex: 0, role: 'group', ariaLabel: caption || briefingWords.table },
    table,
  );
}
