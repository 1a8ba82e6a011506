import { type HeaderCell, headerCells } from '../../tables/header-cells';
import type { FlowInline } from '../flow/flow';
import { textOfInlines } from '../flow/text-of-flow';
import type { BorderLine } from './border-line';
import { docxColours } from './docx-look';
import { docxParagraph } from './docx-paragraph';
import type { DocxStyleId } from './docx-styles';
import type { Draft, Place } from './draft';
import { inlineChildren } from './inline-children';
import { tableCell, tableRow } from './table-element';

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
const below: BorderLine = { style: 'single', color: docxColours.strongRule, size: 6 };

/** Header rows, which come again on every page, equal neighbours being one cell. */
export function tableHead(header: FlowInline[][][], shape: TableShape, draft: Draft, place: Place): string[] {
  const all = headerCells(
    header.map((row) => row.map(textOfInlines)),
    shape.widths.length,
  );
  return all.map((cells, row) => {
    const fromAbove = all.slice(0, row).flatMap((above, line) => above.filter(({ rows }) => line + rows > row));
    const begun = cells.map((cell) => ({ cell, words: header[row]?.[cell.column] ?? [], goesOn: false }));
    const goingOn = fromAbove.map((cell): HeadCell => ({ cell, words: [], goesOn: true }));
    const inOrder = [...begun, ...goingOn].toSorted((a, b) => a.cell.column - b.cell.column);
    return tableRow(
      inOrder.map((each) => headCell(each, shape, draft, place)),
      true,
    );
  });
}

/** A cell of the header, or what a cell over several rows leaves in those below its first. */
interface HeadCell {
  cell: HeaderCell;
  words: FlowInline[];
  goesOn: boolean;
}

function headCell({ cell, words, goesOn }: HeadCell, shape: TableShape, draft: Draft, place: Place): string {
  const { column, columns, rows } = cell;
  const width = widthOf(shape, column, columns);
  const numeric = shape.numeric[column] === true;
  const alignment = columns > 1 ? { alignment: 'center' as const } : numeric ? atEnd : {}; // literal for the union
  const style = headings[shape.smallness] ?? 'TableHeading';
  return tableCell(
    { width, columns, merge: goesOn ? 'continue' : rows > 1 ? 'restart' : undefined, below, align: 'bottom' },
    docxParagraph(inlineChildren(words, draft, place), { style, ...alignment, keepNext: true }, draft, place).xml,
  );
}

/** The other rows, each on one page; what is missing in a short row is empty. */
export function tableBody(rows: FlowInline[][][], shape: TableShape, draft: Draft, place: Place): string[] {
  const style = bodies[shape.smallness] ?? 'TableText';
  return rows.map((row, index) => {
    const last = index === rows.length - 1;
    const there = { ...place, keepNext: last ? place.keepNext : shape.whole || index === 0 };
    // one cell goes over all columns
    const columns = row.length === 1 ? shape.widths.length : 1;
    const cells = shape.widths.slice(0, columns > 1 ? 1 : undefined).map((_, column) => {
      const form = { style, ...(columns === 1 && shape.numeric[column] === true ? atEnd : {}) };
      return tableCell(
        { width: widthOf(shape, column, columns), columns },
        docxParagraph(inlineChildren(row[column] ?? [], draft, place), form, draft, there).xml,
      );
    });
    return tableRow(cells);
  });
}

function widthOf({ widths }: TableShape, column: number, columns: number): number {
  return widths.slice(column, column + columns).reduce((total, each) => total + each, 0);
}

/** Numbers stand flush at the end of the line, where their digits can be compared: "right" is that for Word, whichever way it goes. */
const atEnd = { alignment: 'right' } as const; // literal for the union
