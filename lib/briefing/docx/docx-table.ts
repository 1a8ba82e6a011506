import { blockDirection } from '../flow/block-direction';
import type { FlowBlock } from '../flow/flow';
import { isNumeric } from '../flow/is-numeric';
import { textOfInlines } from '../flow/text-of-flow';
import { type BorderLine, noLine } from './border-line';
import { columnWidths } from './column-widths';
import type { DocxBlock } from './docx-block';
import { docxColours } from './docx-look';
import { docxParagraph } from './docx-paragraph';
import { docxSpacer } from './docx-spacer';
import type { Draft, Place } from './draft';
import { inlineChildren } from './inline-children';
import { squeezedSpace } from './squeezed';
import { tableElement } from './table-element';
import { tableBody, tableHead } from './table-rows';

const outer: BorderLine = { style: 'single', size: 6, color: docxColours.strongRule };
const inner: BorderLine = { style: 'single', size: 4, color: docxColours.rule };
const borders = { top: outer, bottom: outer, left: noLine, right: noLine, insideH: inner, insideV: noLine };
const cellRoom = { top: 30, bottom: 30, left: 100, right: 100 };
/** Room below a table, which it cannot have itself, in twentieths of a point. */
const roomBelow = 120;
/** Shorter tables than this stay on one page. */
const longestWhole = 12;
/** Rows of figures are several lines high each. */
const longestWholeOfFigures = 4;

/** A real table of fixed widths, its caption above it. Its header comes again on every page. */
export function docxTable(block: Extract<FlowBlock, { type: 'table' }>, draft: Draft, place: Place): DocxBlock[] {
  const { header, rows } = block;
  const texts = [...header, ...rows].map((row) => row.map(textOfInlines));
  const columns = Math.max(0, ...texts.map((row) => row.length));
  const dir = blockDirection(block.dir, texts.flat().join(' '), place.dir);
  const there: Place = { ...place, dir, lang: block.lang || place.lang, frame: null, start: 0 };
  const caption = inlineChildren(block.caption, draft, there);
  const above =
    caption === ''
      ? docxSpacer(draft, there)
      : [docxParagraph(caption, { style: 'Caption', keepNext: true }, draft, there)];
  if (columns === 0) return above;
  const { widths, smallness } = columnWidths(texts, columns, place.width, { sentences: block.role === 'figures' });
  const numeric = Array.from({ length: columns }, (_, column) =>
    isNumeric(rows.map((row) => textOfInlines(row[column] ?? []))),
  );
  const longest = block.role === 'figures' ? longestWholeOfFigures : longestWhole;
  const shape = { widths, smallness, numeric, whole: rows.length <= longest };
  const table = tableElement(
    { widths, rightToLeft: dir === 'rtl', borders, room: cellRoom, header: header.length > 0 },
    [...tableHead(header, shape, draft, there), ...tableBody(rows, shape, draft, there)],
  );
  draft.room = squeezedSpace(roomBelow, draft.flow.compact);
  return [...above, table];
}
