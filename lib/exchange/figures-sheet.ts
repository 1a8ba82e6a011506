import type { MeetingName } from '../model/action-row';
import type { QuotedFigure } from '../model/quoted-figure';
import { type ExchangeWords, exchangeWords } from '../words/exchange-words';
import { type Cell, dateCell, type Sheet, textCell } from './sheet';

/** A number that the minutes of a meeting quote, with the item that it stands under. */
export interface FigureRow {
  topicNumber: number;
  topicTitle: string;
  figure: QuotedFigure;
  meeting: MeetingName;
}

/** The figures that minutes quote as a table, one row a figure: the number itself, and as it was printed. */
export function figuresSheet(rows: FigureRow[], words: ExchangeWords = exchangeWords): Sheet {
  const { value, printed, unit, sentence, item, meeting, date } = words.figures;
  return {
    name: words.sheets.figures,
    dir: words.dir,
    columns: [
      { title: value, width: 14 },
      { title: printed, width: 14 },
      { title: unit, width: 10 },
      { title: sentence, width: 70 },
      { title: item, width: 32 },
      { title: meeting, width: 36 },
      { title: date, width: 12 },
    ],
    rows: rows.map((row) => [
      valueCell(row.figure),
      textCell(row.figure.printed),
      textCell(words.units[row.figure.unit]),
      textCell(row.figure.sentence),
      textCell(words.item(row.topicNumber, row.topicTitle)),
      textCell(row.meeting.title),
      row.meeting.date === null ? null : dateCell(row.meeting.date),
    ]),
  };
}

function valueCell({ value, printed }: QuotedFigure): Cell {
  const digits = String(value);
  // written with an exponent, or no number at all: what was printed says more
  if (/[a-z]/i.test(digits)) return textCell(printed);
  const [, fraction = ''] = digits.split('.');
  return { kind: 'number', value, decimals: fraction.length, grouped: /\d[\s.,'’]\d{3}/.test(printed) };
}
