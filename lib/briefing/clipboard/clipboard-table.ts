import type { Element } from 'hast';
import type { Direction } from '../../model/direction';
import { headerCells } from '../../tables/header-cells';
import type { FlowBlock, FlowInline } from '../flow/flow';
import { cellKey } from '../flow/header-row';
import { isNumeric } from '../flow/is-numeric';
import { textOfInlines } from '../flow/text-of-flow';
import { h } from '../html/h';
import { type ClipboardLine, clipboardInlines } from './clipboard-inlines';
import { cellStyle, paragraphStyle, spacerStyle, tableStyle } from './clipboard-style';

/** In CSS pixels: the text of an A4 or a Letter page between Word's margins. */
export const pageWidth = 600;
/** Columns of long texts get no more than this share of letters, so that the others are not squeezed. */
const longest = 40;
const shortest = 5;

/**
 * A table under its caption, with its looks as attributes too: where Word, Outlook and Google Docs take no style they
 * take `border`, `cellpadding` and widths. The caption is a paragraph, for Word has no other. Cells hold text directly,
 * since in Word a paragraph in one brings its own margins.
 */
export function clipboardTable(block: Extract<FlowBlock, { type: 'table' }>, dir: Direction, inset: number): Element[] {
  const { header, rows, caption, lang } = block;
  const width = Math.max(0, ...[...header, ...rows].map((row) => row.length));
  const line: ClipboardLine = { dir, inCell: true };
  const widths = columnWidths([...header, ...rows], width);
  const numeric = Array.from({ length: width }, (_, column) =>
    isNumeric(rows.map((row) => textOfInlines(row[column] ?? []))),
  );
  const cell = (kind: 'heading' | 'cell', inlines: FlowInline[], column: number, span = { columns: 1, rows: 1 }) =>
    h(
      kind === 'heading' && cellKey(inlines) !== '' ? 'th' : 'td',
      {
        width: widths.slice(column, column + span.columns).reduce((sum, each) => sum + each, 0),
        colSpan: span.columns > 1 ? span.columns : null,
        rowSpan: span.rows > 1 ? span.rows : null,
        vAlign: 'top',
        dir,
        style: cellStyle(kind, dir, numeric[column] === true && span.columns === 1),
      },
      clipboardInlines(inlines, line),
    );
  const head = headerCells(
    header.map((row) => row.map(cellKey)),
    width,
  ).map((cells, row) =>
    h(
      'tr',
      {},
      cells.map(({ column, columns, rows: height }) =>
        cell('heading', header[row]?.[column] ?? [], column, { columns, rows: height }),
      ),
    ),
  );
  const body = rows.map((row) =>
    h(
      'tr',
      {},
      row.length === 1 && width > 1
        ? cell('cell', row[0] ?? [], 0, { columns: width, rows: 1 })
        : Array.from({ length: width }, (_, column) => cell('cell', row[column] ?? [], column)),
    ),
  );
  return [
    ...(cellKey(caption) === ''
      ? []
      : [h('p', { lang, dir, style: paragraphStyle('lead', dir, inset) }, clipboardInlines(caption, { dir }))]),
    ...(width === 0
      ? []
      : [
          h(
            'table',
            { lang, dir, border: 1, cellSpacing: 0, cellPadding: 4, width: pageWidth, style: tableStyle },
            head.length > 0 ? h('thead', {}, head) : null,
            body.length > 0 ? h('tbody', {}, body) : null,
          ),
          h('p', { style: spacerStyle }, '\u00A0'),
        ]),
  ];
}

/** Widths in pixels that come to `pageWidth`, by the longest text of each column. */
function columnWidths(rows: FlowInline[][][], width: number): number[] {
  const weights = Array.from({ length: width }, (_, column) =>
    Math.max(shortest, ...rows.map((row) => Math.min(longest, textOfInlines(row[column] ?? []).length))),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => Math.round((weight / sum) * pageWidth));
}
