import { type BorderLine, borderLines, type Side } from './border-line';
import type { DocxBlock } from './docx-block';
import { wordProperty, wordSwitch } from './word-property';
import { xmlElement } from './xml-element';

/** Lengths in twentieths of a point. */
type Room = Partial<Record<'top' | 'left' | 'bottom' | 'right', number>>;

export interface TableForm {
  widths: number[];
  rightToLeft: boolean;
  borders: Record<Side, BorderLine>;
  /** Between the edges of a cell and its text. */
  room: Room;
  /** Whether its first row is a header, where it is a table and no mere layout. */
  header?: boolean;
}

/** A table of fixed widths. @param rows as `tableRow` makes them */
export function tableElement({ widths, rightToLeft, borders, room, header }: TableForm, rows: string[]): DocxBlock {
  const width = widths.reduce((total, each) => total + each, 0);
  const properties = [
    wordSwitch('bidiVisual', rightToLeft || undefined),
    length('w:tblW', width),
    borderLines('w:tblBorders', borders),
    '<w:tblLayout w:type="fixed"/>',
    rooms('w:tblCellMar', room),
    header === undefined
      ? ''
      : xmlElement('w:tblLook', { 'w:firstRow': String(header), 'w:noHBand': 'true', 'w:noVBand': 'true' }),
  ];
  const grid = widths.map((each) => xmlElement('w:gridCol', { 'w:w': each }));
  const xml = `<w:tbl><w:tblPr>${properties.join('')}</w:tblPr><w:tblGrid>${grid.join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;
  return { kind: 'table', xml };
}

/** A row, which stays on one page. @param header whether it comes again on every page */
export function tableRow(cells: string[], header = false): string {
  return `<w:tr><w:trPr><w:cantSplit/>${header ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
}

export interface CellForm {
  width: number;
  columns?: number;
  /** Whether it begins a cell over several rows, or goes on with one. */
  merge?: 'restart' | 'continue' | undefined;
  below?: BorderLine;
  room?: Room;
  align?: 'top' | 'bottom';
}

/** A cell. @param blocks what stands in it: at least a paragraph, and one at its end */
export function tableCell({ width, columns = 1, merge, below, room, align }: CellForm, blocks: string): string {
  const properties = [
    length('w:tcW', width),
    wordProperty('gridSpan', columns > 1 ? columns : undefined),
    wordProperty('vMerge', merge),
    borderLines('w:tcBorders', below === undefined ? undefined : { bottom: below }),
    rooms('w:tcMar', room),
    wordProperty('vAlign', align),
  ];
  return `<w:tc><w:tcPr>${properties.join('')}</w:tcPr>${blocks}</w:tc>`;
}

function rooms(name: string, room: Room | undefined): string {
  if (room === undefined) return '';
  const sides = ['top', 'left', 'bottom', 'right'] as const; // literals, in Word's order
  const each = sides.map((side) => {
    const size = room[side];
    return size === undefined ? '' : length(`w:${side}`, size);
  });
  return xmlElement(name, {}, each.join(''));
}

function length(name: string, size: number): string {
  return xmlElement(name, { 'w:type': 'dxa', 'w:w': size });
}
