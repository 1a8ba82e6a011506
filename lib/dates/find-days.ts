import { findDates, type NumericOrder } from './find-dates';
import { monthNumber } from './month-names';

/** A day found in a text. */
export interface FoundDay {
  /** `2018-08-09`. */
  value: string;
  /** The other day it could be, where digits can be read two ways. */
  or: string | null;
  start: number;
  end: number;
  /** Whether the text leaves its year out, and `year` filled it in. */
  yearGiven: boolean;
}

const shortYear = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{2})(?![\d/-]|\.\d)/g;
const namedShortYear = /(?<![\d\p{L}])(\d{1,2})[\s-]?(\p{L}{3,9})\.?[\s-]['’]?(\d{2})(?![\d:\p{L}])/gu;
const dayMonth = /(?<![\d\p{L}.:/-])(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+|of\s+)?(\p{L}{3,10})(?![\p{L}:-])/giu;
const monthDay =
  /(?<![\d\p{L}])(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:\p{L}-]|[.,]\d|\s?(?:am|pm|h\d)\b)/giu;
/** `28/05`, and `28.05.` with its last stop: `7.30` is a time. */
const yearlessNumbers = /(?<![\d./:-])(\d{1,2})(?:\/(\d{1,2})|\.(\d{1,2})\.)(?![\d/%:]|\.\d)/g;
const yearFirstShort = /(?<!\d)(\d{2})(\d{2})(\d{2})(?!\d)/g;

/**
 * The days that a text states, in order: all that `findDates` finds to the day, years of two digits, and, where `year` is given,
 * days without a year (`28/05`, `9 August`).
 * @param order which of two numbers is the day where nothing else tells
 */
export function findDays(
  text: string,
  { year, order }: { year?: number; order?: NumericOrder | null } = {},
): FoundDay[] {
  const plain = text.replace(/(?<=\d)_(?=\d)|(?<=\p{L})_(?=\d)|(?<=\d)_(?=\p{L})/gu, '-');
  const days: FoundDay[] = findDates(plain, order ?? null)
    .filter(({ value }) => value.length === 10)
    .map((found) => ({ ...found, yearGiven: true }));
  const add = (value: string | null, or: string | null, match: RegExpExecArray, yearGiven: boolean) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (value === null || days.some((day) => day.start < end && day.end > start)) return;
    days.push({ value, or, start, end, yearGiven });
  };
  for (const match of plain.matchAll(namedShortYear)) {
    const month = monthNumber(match[2] ?? '');
    if (month) add(dayOf(century(match[3]), month, Number(match[1])), null, match, true);
  }
  for (const match of plain.matchAll(shortYear)) {
    const full = century(match[4]);
    const [value, or] = eitherWay(full, Number(match[1]), Number(match[3]), match[2] === '.' ? 'day-first' : order);
    // 21-03-04: a year can stand first where dashes part the numbers
    const yearFirst =
      match[2] === '-' && Number(match[1]) > 12 ? dayOf(century(match[1]), Number(match[3]), Number(match[4])) : null;
    add(yearFirst ?? value, yearFirst ? null : or, match, true);
  }
  if (year !== undefined) {
    for (const match of plain.matchAll(dayMonth)) {
      const month = monthNamed(match[2] ?? '');
      if (month) add(dayOf(year, month, Number(match[1])), null, match, false);
    }
    for (const match of plain.matchAll(monthDay)) {
      const month = monthNamed(match[1] ?? '');
      if (month) add(dayOf(year, month, Number(match[2])), null, match, false);
    }
  }
  if (year !== undefined)
    for (const match of plain.matchAll(yearlessNumbers)) {
      if (match[0] === '24/7') continue;
      const [value, or] = eitherWay(
        year,
        Number(match[1]),
        Number(match[2] ?? match[3]),
        match[3] ? 'day-first' : order,
      );
      add(value, or, match, false);
    }
  return days.sort((a, b) => a.start - b.start);
}

/** The day in the name of a file: as `findDays`, and also six digits such as `180628`. */
export function dayInName(name: string, order?: NumericOrder | null): FoundDay | null {
  const found = findDays(name, { order: order ?? null })[0];
  if (found) return found;
  for (const match of name.matchAll(yearFirstShort)) {
    const value = dayOf(century(match[1]), Number(match[2]), Number(match[3]));
    if (value) return { value, or: null, start: match.index, end: match.index + 6, yearGiven: true };
  }
  return null;
}

/** English writes its months with a capital: `may` and `march` are verbs. */
const monthNamed = (word: string) => (/^(?:may|march)$/.test(word) ? null : monthNumber(word));

function eitherWay(
  year: number,
  first: number,
  second: number,
  order?: NumericOrder | null,
): [string | null, string | null] {
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  if (!dayFirst || !monthFirst || dayFirst === monthFirst) return [dayFirst ?? monthFirst, null];
  if (order) return [order === 'day-first' ? dayFirst : monthFirst, null];
  return [dayFirst, monthFirst];
}

const century = (short: string | undefined) => 2000 + Number(short);

/** `2018-08-09`; null where there is no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || day < 1 || date.getUTCMonth() !== month - 1) return null;
  return date.toISOString().slice(0, 10);
}
