import { asciiDigits, findDates } from '../dates/find-dates';
import { findDays } from '../dates/find-days';
import { monthNumber } from '../dates/month-names';
import { foldText } from '../language/fold-text';

/** A text as a form with holes, and the figures that fill them. */
export interface FoundFigures {
  /** Folded, with one sign for each figure and one for each day or month: editions of one sentence have it in common. */
  form: string;
  /** As printed, with their units. */
  figures: string[];
  /** What the signs of days and months stand for, as printed. */
  dates: string[];
}

/** What stands for a figure in a form, with "%" behind it for a share. Clean text has no controls, so it has none of these. */
export const figureSign = '\u0001';
/** What stands for a day or a month in a form. */
export const dateSign = '\u0002';

/** Superscripts and what else marks a note. */
const noteMarks = /[\u00B2\u00B3\u00B9\u2070\u2074-\u207E*†‡]/gu;
const unit = String.raw`(?:\s?[%٪‰\p{Sc}]|\s(?:per ?cent|pour ?cent|por ?ciento|(?:million|milliard|billion|thousand)s?|millones|mille|mil|bn|k|m)(?![\p{L}\p{N}]))`;
const figure = new RegExp(
  String.raw`(?<!\p{L}[-–—./:]?|\p{N}|\p{N}[.,:/])(?:(?<!\p{N}\s?)[-−–+])?(?:\p{Sc}\s?)?(?:\d{1,3}(?:[ \u00A0\u202F\u2009'’]\d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,٬٫]\d+)*)(?![\p{L}\d])${unit}?`,
  'giu',
);
const clock = /(?<!\d)\d{1,2}:\d{2}(?!\d)/g;
const year = /(?<![\d.,/-])(?:19|20)\d{2}(?!\d|[.,]\d|\s?[%٪])/g;
/** "4 March: 412 people arrived", which minutes would read as four of something. */
const dayOfLog = /(?<![\d.,:/-])\d{1,2}\.?\s(\p{L}{3,10})\.?(?=\s?:)/gu;
/** The common case, for tables of thousands of cells. */
const onlyFigure = /^[-−–+]?(?:\d{1,3}|\d{1,3}(?:[,.]\d{3})+|\d+[.,]\d{1,2}|\d{5,})\s?%?$/;

/** The figures of a text; dates, years and times of the clock are none. */
export function figuresIn(text: string): FoundFigures {
  if (onlyFigure.test(text)) return { form: figureSign + (text.endsWith('%') ? '%' : ''), figures: [text], dates: [] };
  const plain = asciiDigits(text.replace(noteMarks, ' '));
  if (!/\d/.test(plain) && plain.length < 3) return { form: folded(plain), figures: [], dates: [] };
  const dates = datesIn(plain);
  let at = 0;
  const inDate = (start: number, end: number) => {
    while (at < dates.length && (dates[at]?.end ?? 0) <= start) at += 1;
    const next = dates[at];
    return next !== undefined && next.start < end;
  };
  const holes = dates.map((date) => ({ ...date, sign: signOf(plain.slice(date.start, date.end)) }));
  const figures: string[] = [];
  for (const match of plain.matchAll(figure)) {
    const start = match.index;
    const end = start + match[0].length;
    if (inDate(start, end)) continue;
    figures.push(text.slice(start, end).trim());
    holes.push({ start, end, sign: figureSign + (/[%٪]|per ?cent|pour|por/i.test(match[0]) ? '%' : '') });
  }
  const said = dates.map(({ start, end }) => text.slice(start, end).trim()).filter((date) => signOf(date) === dateSign);
  return { form: folded(withHoles(plain, holes)), figures, dates: said };
}

/** A year that stands alone says what a figure is of, and the same figure of the next year is another one. */
function signOf(date: string): string {
  return /^\d{4}$/.test(date) ? date : dateSign;
}

function withHoles(text: string, holes: { start: number; end: number; sign: string }[]): string {
  let form = '';
  let from = 0;
  for (const { start, end, sign } of holes.sort((a, b) => a.start - b.start)) {
    form += text.slice(from, start) + sign;
    from = end;
  }
  return form + text.slice(from);
}

/** Spans of the text that say when, in order and apart from one another; neighbours are one. */
function datesIn(text: string): { start: number; end: number }[] {
  const spans = [
    ...(/\d/.test(text) ? daysIn(text) : []),
    ...[...text.matchAll(clock), ...text.matchAll(year)].map(spanOf),
    ...[...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].filter(([word]) => monthNumber(word) !== null).map(spanOf),
    ...[...text.matchAll(dayOfLog)].filter(([, month]) => monthNumber(month ?? '') !== null).map(spanOf),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = apart.at(-1);
    if (last !== undefined && (start <= last.end || /^[\s,.]*$/.test(text.slice(last.end, start)))) {
      last.end = Math.max(last.end, end);
    } else apart.push({ start, end });
  }
  return apart;
}

/** The finders hold each date against those before it, so a long text is read in pieces. */
const piece = 4_000;

function daysIn(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (let from = 0; from < text.length; ) {
    const space = text.indexOf(' ', from + piece);
    const to = space === -1 ? text.length : space;
    const part = text.slice(from, to);
    for (const { start, end } of [...findDates(part, null, piece), ...findDays(part, { year: 2000 })]) {
      spans.push({ start: from + start, end: from + end });
    }
    from = to;
  }
  return spans;
}

function spanOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

function folded(text: string): string {
  return foldText(text).replace(/\s+/g, ' ').trim();
}

/** A label for comparison: folded, without marks of notes, its figures and dates as they are. */
export function foldedLabel(text: string): string {
  return folded(text.replace(noteMarks, ' '));
}
