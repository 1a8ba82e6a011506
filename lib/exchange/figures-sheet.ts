import type { PartialDate } from '../model/partial-date';
import { type ExchangeWords, exchangeWords } from '../words/exchange-words';
import { type CitedRow, type FigureSheetRow, type QuotedRow, wordsAround } from './figure-sheet-row';
import { type Cell, dateCell, linkCell, momentCell, type Sheet, textCell } from './sheet';

interface FigureColumn {
  key: keyof ExchangeWords['figures'];
  width: number;
  /** HXL 1.1 (hxlstandard.org): what a program knows the column by, whatever its heading says. */
  tag: string;
  cell(row: FigureSheetRow, words: ExchangeWords): Cell;
}

const ofClip =
  (cell: (row: CitedRow, words: ExchangeWords) => Cell): FigureColumn['cell'] =>
  (row, words) =>
    row.from === 'clip' ? cell(row, words) : null;
const ofMinutes =
  (cell: (row: QuotedRow) => Cell): FigureColumn['cell'] =>
  (row) =>
    row.from === 'minutes' ? cell(row) : null;
const ofFigure = (cell: (figure: CitedRow['cited']['figure']) => Cell): FigureColumn['cell'] =>
  ofClip(({ cited }) => cell(cited.figure));
/** Names of our records as they are: a program that reads them needs them the same in every language. */
const named = (name: string | null): Cell => textCell(name ?? '');
const day = (date: PartialDate | null | undefined): Cell => dateCell(date ?? '');

const columns: FigureColumn[] = [
  { key: 'value', width: 14, tag: '#indicator+value+num', cell: valueCell },
  { key: 'otherValue', width: 14, tag: '#indicator+value+other+num', cell: ofFigure(otherCell) },
  { key: 'printed', width: 14, tag: '#indicator+value+text', cell: (row) => textCell(figureOf(row).printed) },
  { key: 'qualifier', width: 10, tag: '#indicator+qualifier', cell: ofFigure(({ qualifier }) => named(qualifier)) },
  { key: 'unit', width: 12, tag: '#indicator+unit', cell: unitCell },
  { key: 'unitText', width: 18, tag: '#indicator+unit+text', cell: ofFigure(({ unitText }) => textCell(unitText)) },
  { key: 'what', width: 36, tag: '#indicator+name', cell: ofFigure(({ what }) => textCell(what)) },
  { key: 'measure', width: 16, tag: '#indicator+measure', cell: ofFigure(({ measure }) => named(measure)) },
  { key: 'basis', width: 12, tag: '#indicator+basis', cell: ofFigure(({ basis }) => named(basis)) },
  { key: 'place', width: 24, tag: '#loc+name', cell: ofFigure(({ place }) => textCell(place)) },
  { key: 'start', width: 12, tag: '#date+start', cell: ofFigure(({ period }) => day(period?.start)) },
  { key: 'end', width: 12, tag: '#date+end', cell: ofFigure(({ period }) => day(period?.end)) },
  { key: 'asOf', width: 12, tag: '#date+asof', cell: ofClip(({ cited }) => day(cited.figure.asOf ?? cited.asOf)) },
  { key: 'roundedTo', width: 10, tag: '#indicator+rounding', cell: ofFigure(roundedCell) },
  { key: 'status', width: 12, tag: '#status', cell: ofFigure(({ status }) => named(status)) },
  { key: 'partOf', width: 12, tag: '#indicator+partof', cell: ofClip(({ partOf }) => textCell(partOf)) },
  { key: 'shareOf', width: 12, tag: '#indicator+shareof', cell: ofClip(({ shareOf }) => textCell(shareOf)) },
  { key: 'shareIs', width: 12, tag: '#indicator+shareis', cell: ofClip(({ shareIs }) => textCell(shareIs)) },
  { key: 'settled', width: 18, tag: '#meta+settled', cell: ofFigure(({ settled }) => textCell(settled.join('; '))) },
  { key: 'sentence', width: 70, tag: '#description', cell: (row) => textCell(wordsAround(row)) },
  { key: 'item', width: 32, tag: '#meta+item', cell: (row, words) => textCell(itemsOf(row, words)) },
  { key: 'producer', width: 24, tag: '#meta+source', cell: ofClip(({ cited }) => textCell(cited.producer)) },
  { key: 'title', width: 40, tag: '#meta+source+title', cell: ofClip(({ cited }) => textCell(cited.sourceTitle)) },
  { key: 'edition', width: 18, tag: '#meta+edition', cell: ofClip(({ cited }) => textCell(cited.edition)) },
  { key: 'published', width: 12, tag: '#date+reported', cell: ofClip(({ cited }) => day(cited.published)) },
  { key: 'superseded', width: 12, tag: '#date+superseded', cell: ofClip(({ cited }) => day(cited.supersededBy)) },
  { key: 'caveats', width: 40, tag: '#meta+caveats', cell: ofClip(({ cited }) => textCell(cited.caveats.join('\n'))) },
  { key: 'address', width: 40, tag: '#meta+url', cell: ofClip(addressCell) },
  { key: 'clippedAt', width: 18, tag: '#date+accessed', cell: ofClip(({ cited }) => momentCell(cited.clippedAt)) },
  { key: 'transcribed', width: 12, tag: '#meta+transcribed', cell: ofClip(transcribedCell) },
  { key: 'meeting', width: 36, tag: '#meta+meeting', cell: ofMinutes(({ meeting }) => textCell(meeting.title)) },
  { key: 'date', width: 12, tag: '#date+meeting', cell: ofMinutes(({ meeting }) => day(meeting.date)) },
];

/**
 * Figures as a table, one row a figure: the number itself, as it was printed, and all that says what it is; those that minutes quote
 * beside those of clips. Nothing is added up.
 * @param options `hxl`: a row of HXL tags stands between headings and data
 */
export function figuresSheet(
  rows: FigureSheetRow[],
  options: { hxl?: boolean } = {},
  words: ExchangeWords = exchangeWords,
): Sheet {
  return {
    name: words.sheets.figures,
    dir: words.dir,
    columns: columns.map(({ key, width }) => ({ title: words.figures[key], width })),
    rows: [
      ...(options.hxl ? [columns.map(({ tag }) => textCell(tag))] : []),
      ...rows.map((row) => columns.map(({ cell }) => cell(row, words))),
    ],
  };
}

function figureOf(row: FigureSheetRow): { value: number; printed: string } {
  return row.from === 'clip' ? row.cited.figure : row.figure;
}

function valueCell(row: FigureSheetRow): Cell {
  const { value, printed } = figureOf(row);
  const digits = String(value);
  // written with an exponent, or no number at all: what was printed says more
  if (/[a-z]/i.test(digits)) return textCell(printed);
  const [, fraction = ''] = digits.split('.');
  // the three digits behind a separator may be decimals
  const grouped = Math.abs(value) >= 1000 && /^\D*\d{1,3}[\s.,'’]\d{3}/.test(printed);
  return { kind: 'number', value, decimals: fraction.length, grouped };
}

function unitCell(row: FigureSheetRow, words: ExchangeWords): Cell {
  return textCell(row.from === 'clip' ? row.cited.figure.unit : words.units[row.figure.unit]);
}

function roundedCell({ roundedTo }: CitedRow['cited']['figure']): Cell {
  return roundedTo === null ? null : plainNumber(roundedTo);
}

/** What the digits may mean as well, as long as nobody has said which it is. */
function otherCell({ otherValue, settled }: CitedRow['cited']['figure']): Cell {
  return otherValue === undefined || settled.includes('value') ? null : plainNumber(otherValue);
}

function plainNumber(value: number): Cell {
  const [, fraction = ''] = String(value).split('.');
  return { kind: 'number', value, decimals: fraction.length, grouped: false };
}

function itemsOf(row: FigureSheetRow, words: ExchangeWords): string {
  if (row.from === 'minutes') return words.item(row.topicNumber, row.topicTitle);
  return row.topics.map(({ number, title }) => words.item(number, title)).join('; ');
}

/** Where it stands, or nothing where that may not be told. */
function addressCell({ clip }: CitedRow): Cell {
  return clip.nonAttributable ? null : linkCell(clip.fragmentUrl ?? clip.canonicalUrl);
}

function transcribedCell({ cited }: CitedRow, words: ExchangeWords): Cell {
  return textCell(cited.transcribed ? words.yes : '');
}
