import type { ExchangeWords } from '../words/exchange-words';
import type { Cell, Sheet } from './sheet';
import type { WorkbookStyles } from './workbook-styles';
import { xmlText } from './xml-text';

/** Excel's own limits (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3). */
const mostCharacters = 32_767;
const mostLineBreaks = 253;
const mostLinks = 65_530;
const longestLink = 2_079;
const lineHeight = 15;
const mostLines = 12;
/** A row has at most 200 cells: some 20 ms of work. */
const rowsAtOnce = 50;

/** One sheet of a workbook: its own part, and the addresses that its links lead to, `rId1` being the first. */
export interface Worksheet {
  xml: string;
  targets: string[];
}

/** What the sheets of a workbook have in common. */
interface Book {
  isFirst: boolean;
  styles: WorkbookStyles;
  words: ExchangeWords;
  pause(): Promise<void>;
}

/**
 * A sheet as a part of an Office Open XML workbook (ECMA-376 part 1, 18.3): headings bold and frozen, numbers and dates real, text as
 * inline strings and never a formula. What is too long for a cell is cut, and says so; a link too long or too many is text.
 */
export async function worksheetXml(sheet: Sheet, { isFirst, styles, words, pause }: Book): Promise<Worksheet> {
  const targets = new Map<string, number>();
  const links: string[] = [];
  const linked = (cell: Cell, reference: string) => {
    if (cell?.kind !== 'link' || cell.url.length > longestLink || links.length >= mostLinks) return;
    const number = targets.get(cell.url) ?? targets.size + 1;
    targets.set(cell.url, number);
    links.push(`<hyperlink ref="${reference}" r:id="rId${number}"/>`);
  };
  const head = sheet.columns.map(({ title }, column) =>
    cellXml({ kind: 'text', value: title }, `${columnName(column)}1`, styles.header, words),
  );
  const rows: string[] = [];
  for (const [row, cells] of sheet.rows.entries()) {
    const written = cells.map((cell, column) => {
      const reference = `${columnName(column)}${row + 2}`;
      linked(cell, reference);
      return cellXml(cell, reference, styles.of(cell), words);
    });
    rows.push(`<row r="${row + 2}" ht="${heightOf(cells, sheet.columns)}">${written.join('')}</row>`);
    if (row % rowsAtOnce === rowsAtOnce - 1) await pause();
  }
  const widths = sheet.columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const xml = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView${sheet.dir === 'rtl' ? ' rightToLeft="1"' : ''}${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>',
    '</sheetView></sheetViews>',
    widths.length > 0 ? `<cols>${widths.join('')}</cols>` : '',
    `<sheetData><row r="1">${head.join('')}</row>${rows.join('')}</sheetData>`,
    links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '</worksheet>',
  ];
  return { xml: xml.join(''), targets: [...targets.keys()] };
}

function cellXml(cell: Cell, reference: string, style: number, words: ExchangeWords): string {
  if (cell === null) return '';
  const serial = cell.kind === 'date' ? serialOf(cell.value) : cell.kind === 'number' ? cell.value : null;
  if (serial !== null) return `<c r="${reference}" s="${style}"><v>${serial}</v></c>`;
  const text = cell.kind === 'link' ? cell.url : cell.kind === 'number' ? String(cell.value) : cell.value;
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(fitting(text, words))}</t></is></c>`;
}

/**
 * Points that a row needs for its text, as far as it can be guessed without its font: not every program looks itself. A long
 * quote shows its beginning, so that a table stays a table; the row can be drawn larger.
 */
function heightOf(cells: Cell[], columns: Sheet['columns']): number {
  const lines = cells.map((cell, column) => {
    if (cell?.kind !== 'text' || cell.runsOver) return 1;
    const width = Math.max(columns[column]?.width ?? 1, 1);
    const parts = cell.value.slice(0, mostLines * width).split('\n');
    return parts.reduce((sum, part) => sum + Math.max(Math.ceil(part.length / width), 1), 0);
  });
  return lineHeight * Math.min(Math.max(1, ...lines), mostLines);
}

/** Days since the end of 1899; null before March 1900, where Excel counts a day that never was. */
function serialOf(date: string): number | null {
  const days = Date.parse(date) / 86_400_000 + 25_569;
  return Number.isFinite(days) && days >= 61 ? days : null;
}

function fitting(text: string, words: ExchangeWords): string {
  const whole = text.length <= mostCharacters;
  const cut = whole
    ? text
    : `${text.slice(0, mostCharacters - words.cut.length).replace(/[\uD800-\uDBFF]$/, '')}${words.cut}`;
  const lines = cut.split('\n');
  return lines.length <= mostLineBreaks
    ? cut
    : [...lines.slice(0, mostLineBreaks), lines.slice(mostLineBreaks).join(' ')].join('\n');
}

/** A, B, … Z, AA, AB: the letters of the column at a 0-based place. */
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? columnName(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}
