import { BorderStyle, type ITableBordersOptions, Table, TableLayoutType, WidthType } from 'docx';
import { blockDirection } from '../flow/block-direction';
import type { FlowBlock } from '../flow/flow';
import { isNumeric } from '../flow/is-numeric';
import { textOfInlines } from '../flow/text-of-flow';
import { columnWidths } from './column-widths';
import type { DocxBlock } from './docx-block';
import { docxColours } from './docx-look';
import { docxParagraph } from './docx-paragraph';
import { docxSpacer } from './docx-spacer';
import type { Draft, Place } from './draft';
import { inlineChildren } from './inline-children';
import { squeezedSpace } from './squeezed';
import { tableBody, tableHead } from './table-rows';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const outer = { style: BorderStyle.SINGLE, size: 6, color: docxColours.strongRule };
const inner = { style: BorderStyle.SINGLE, size: 4, color: docxColours.rule };
const borders: ITableBordersOptions = {
  top: outer,
  bottom: outer,
  left: none,
  right: none,
  insideHorizontal: inner,
  insideVertical: none,
};
/** Room below a table, which it cannot have itself, in twentieths of a point. */
const roomBelow = 120;
/** Shorter tables than this stay on one page. */
const longestWhole = 12;

/** A real table of fixed widths, its caption above it. Its header comes again on every page. */
export function docxTable(block: Extract<FlowBlock, { type: 'table' }>, draft: Draft, place: Place): DocxBlock[] {
  const { header, rows } = block;
  const texts = [...header, ...rows].map((row) => row.map(textOfInlines));
  const columns = Math.max(0, ...texts.map((row) => row.length));
  const dir = blockDirection(block.dir, texts.flat().join(' '), place.dir);
  const there: Place = { ...place, dir, lang: block.lang || place.lang, frame: null, start: 0 };
  const caption = inlineChildren(block.caption, draft, there);
  const above =
    caption.length === 0
      ? docxSpacer(draft, there)
      : [docxParagraph(caption, { style: 'Caption', keepNext: true }, draft, there)];
  if (columns === 0) return above;
  const { widths, smallness } = columnWidths(texts, columns, place.width);
  const numeric = Array.from({ length: columns }, (_, column) =>
    isNumeric(rows.map((row) => textOfInlines(row[column] ?? []))),
  );
  const shape = { widths, smallness, numeric, whole: rows.length <= longestWhole };
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: place.width, type: WidthType.DXA },
    columnWidths: widths,
    visuallyRightToLeft: dir === 'rtl',
    margins: { top: 30, bottom: 30, left: 100, right: 100, marginUnitType: WidthType.DXA },
    borders,
    tableLook: { firstRow: header.length > 0, noHBand: true, noVBand: true },
    rows: [...tableHead(header, shape, draft, there), ...tableBody(rows, shape, draft, there)],
  });
  draft.room = squeezedSpace(roomBelow, draft.flow.compact);
  return [...above, table];
}
