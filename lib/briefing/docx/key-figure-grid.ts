import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { FlowBlock } from '../flow/flow';
import type { DocxBlock, WriteBlocks } from './docx-block';
import { docxSpacer } from './docx-spacer';
import type { Draft, Place } from './draft';

type Group = Extract<FlowBlock, { type: 'group' }>;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
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
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    visuallyRightToLeft: place.dir === 'rtl',
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    margins: { top: 40, bottom: 60, left: 0, right: 0, marginUnitType: WidthType.DXA },
    rows: rows.map(
      (row) =>
        new TableRow({ cantSplit: true, children: row.map((figure) => cell(figure, width, draft, place, write)) }),
    ),
  });
  return [...others, ...before, table];
}

function cell(figure: Group | undefined, width: number, draft: Draft, place: Place, write: WriteBlocks): TableCell {
  const inside = { ...place, start: 0, frame: null, width: width - gap };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    margins: { ...(place.dir === 'ltr' ? { right: gap } : { left: gap }), marginUnitType: WidthType.DXA },
    children: figure === undefined ? docxSpacer(draft, inside, true) : write([figure], draft, inside),
  });
}

function isFigure(block: FlowBlock): block is Group {
  return block.type === 'group' && block.role === 'key-figure';
}
