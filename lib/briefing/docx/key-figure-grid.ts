import type { FlowBlock } from '../flow/flow';
import { noLine } from './border-line';
import { type DocxBlock, type WriteBlocks, xmlOfBlocks } from './docx-block';
import { docxSpacer } from './docx-spacer';
import type { Draft, Place } from './draft';
import { tableCell, tableElement, tableRow } from './table-element';

type Group = Extract<FlowBlock, { type: 'group' }>;

const borders = { top: noLine, bottom: noLine, left: noLine, right: noLine, insideH: noLine, insideV: noLine };
const cellRoom = { top: 40, bottom: 60, left: 0, right: 0 };
const gap = 240;

/** The figures of the head of the note, side by side, each below a rule; everything else in the group stands before them. */
export function keyFigureGrid(group: Group, draft: Draft, place: Place, write: WriteBlocks): DocxBlock[] {
  const figures = group.children.filter(isFigure);
  const others = write(
    group.children.filter((block) => !isFigure(block)),
    draft,
    place,
  );
  if (figures.length === 0) return others;
  const columns = figures.length <= 4 ? figures.length : figures.length % 3 === 0 || figures.length === 5 ? 3 : 4;
  const width = Math.floor(place.width / columns);
  const before = docxSpacer(draft, place);
  const rows = Array.from({ length: Math.ceil(figures.length / columns) }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => figures[row * columns + column]),
  );
  const table = tableElement(
    { widths: rows[0]?.map(() => width) ?? [], rightToLeft: place.dir === 'rtl', borders, room: cellRoom },
    rows.map((row) => tableRow(row.map((figure) => cell(figure, width, draft, place, write)))),
  );
  return [...others, ...before, table];
}

function cell(figure: Group | undefined, width: number, draft: Draft, place: Place, write: WriteBlocks): string {
  const inside = { ...place, start: 0, frame: null, width: width - gap };
  const blocks = figure === undefined ? docxSpacer(draft, inside, true) : write([figure], draft, inside);
  return tableCell(
    { width, align: 'top', room: place.dir === 'ltr' ? { right: gap } : { left: gap } },
    xmlOfBlocks(blocks),
  );
}

function isFigure(block: FlowBlock): block is Group {
  return block.type === 'group' && block.role === 'key-figure';
}
