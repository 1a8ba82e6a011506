import { AlignmentType, BorderStyle, TableCell, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { Direction } from '../../model/direction';
import type { FlowInline } from '../flow/flow';
import { headerCells } from '../flow/header-cells';
import { textOfInlines } from '../flow/text-of-flow';
import { docxColours } from './docx-look';
import { docxParagraph } from './docx-paragraph';
import type { DocxStyleId } from './docx-styles';
import type { Draft, Place } from './draft';
import { inlineChildren } from './inline-children';

/** What holds for all rows of a table. */
export interface TableShape {
  widths: number[];
  /** 0 for text of the usual size, 2 for the smallest. */
  smallness: number;
  numeric: boolean[];
  /** Whether it is to stay on one page. */
  whole: boolean;
}

const headings: DocxStyleId[] = ['TableHeading', 'TableHeadingSmall', 'TableHeadingTiny'];
const bodies: DocxStyleId[] = ['TableText', 'TableTextSmall', 'TableTextTiny'];
const below = { style: BorderStyle.SINGLE, color: docxColours.strongRule, size: 6 };

/** Header rows, which come again on every page, equal neighbours being one cell. */
export function tableHead(header: FlowInline[][][], shape: TableShape, draft: Draft, place: Place): TableRow[] {
  const keys = header.map((row) => row.map((cell) => (textOfInlines(cell) === '' ? '' : textOfInlines(cell))));
  return headerCells(keys, shape.widths.length).map((cells, row) => {
    const children = cells.map(({ column, columns, rows }) => {
      const spanning = columns > 1;
      const alignment = spanning
        ? { alignment: AlignmentType.CENTER }
        : alignmentOf(shape.numeric[column] === true, place.dir);
      return new TableCell({
        ...spans(columns, rows),
        width: { size: widthOf(shape, column, columns), type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.BOTTOM,
        borders: { bottom: below },
        children: [
          docxParagraph(
            inlineChildren(header[row]?.[column] ?? [], draft, place),
            { style: headings[shape.smallness] ?? 'TableHeading', ...alignment, keepNext: true },
            draft,
            place,
          ),
        ],
      });
    });
    return new TableRow({ tableHeader: true, cantSplit: true, children });
  });
}

/** The other rows, each on one page; what is missing in a short row is empty. */
export function tableBody(rows: FlowInline[][][], shape: TableShape, draft: Draft, place: Place): TableRow[] {
  return rows.map((row, index) => {
    const last = index === rows.length - 1;
    const keepNext = last ? place.keepNext : shape.whole || index === 0;
    const children = shape.widths.map(
      (width, column) =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          children: [
            docxParagraph(
              inlineChildren(row[column] ?? [], draft, place),
              {
                style: bodies[shape.smallness] ?? 'TableText',
                ...alignmentOf(shape.numeric[column] === true, place.dir),
              },
              draft,
              { ...place, keepNext },
            ),
          ],
        }),
    );
    return new TableRow({ cantSplit: true, children });
  });
}

function spans(columns: number, rows: number): { columnSpan?: number; rowSpan?: number } {
  return { ...(columns > 1 ? { columnSpan: columns } : {}), ...(rows > 1 ? { rowSpan: rows } : {}) };
}

function widthOf({ widths }: TableShape, column: number, columns: number): number {
  return widths.slice(column, column + columns).reduce((total, each) => total + each, 0);
}

/** Numbers stand flush at the end of the line, where their digits can be compared. */
function alignmentOf(numeric: boolean, dir: Direction): { alignment?: 'left' | 'right' } {
  return numeric ? { alignment: dir === 'ltr' ? 'right' : 'left' } : {};
}
