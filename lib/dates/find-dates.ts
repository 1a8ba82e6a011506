import type { PartialDate } from '../model/partial-date';
import { monthNumber } from './month-names';

/** A date found in a text. */
export interface FoundDate {
  value: PartialDate;
  /** The other reading of day and month, where the digits allow both; else null. */
  or: PartialDate | null;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

/** Which of two numbers is the day, where only the page can tell. */
export type NumericOrder = 'day-first' | 'month-first';

/** Eastern Arabic and Persian digits as ASCII; the length stays the same. */
export function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}

const pad = (number: number) => String(number).padStart(2, '0');

function dateOf(year: number, month: number, day?: number): PartialDate | null {
  if (month < 1 || month > 12) return null;
  if (day === undefined) return `${year}-${pad(month)}`;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && day > 0 ? `${year}-${pad(month)}-${pad(day)}` : null;
}

const joint = String.raw`[\s\u00A0.,\-–/]*(?:(?:de|del|of|d)(?!\p{L})[\s'’]*)?`;
const month = String.raw`(\p{L}[\p{L}\p{M}]*(?: الأول| الاول| الثاني)?)`;
const ordinal = String.raw`(?:st|nd|rd|th|er|ère|º|ª|°|\.|-?е)?`;
const dayMonthBefore = new RegExp(String.raw`(?<!\d|\d[.:])(\d{1,2})${ordinal}${joint}${month}${joint}$`, 'u');
const monthDayBefore = new RegExp(
  String.raw`(?<!\p{L})${month}\.?[\s\u00A0]*(?<![\d:])(\d{1,2})${ordinal}[\s\u00A0,.\-–]*(?:at\s+)?(?:\d{1,2}:\d{2}(?::\d{2})?[\s\u00A0]*(?:[A-Z]{2,5}|[+-]\d{4})?[\s\u00A0]*)?$`,
  'u',
);
const monthBefore = new RegExp(String.raw`(?<!\p{L})${month}${joint}$`, 'u');
const numbersBefore = /(?<![\d.,/-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?$/;
const numbersAfter = /^(?:[-–]|\s?[/.年년]\s?)(\d{1,2})(?:[-–/.월月]|\s?[월月]\s?)(\d{1,2})(?=\D|$)/;
/** `2019. március 12.`: Hungarian and others write the year first. */
const monthDayAfter = /^[.,]?\s(\p{L}{3,})\.?\s(\d{1,2})(?![\d:]|[\s,]{0,2}(?:19|20)\d\d)/u;
/** `12 tháng 3 năm 2019`. */
const vietnamese = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:,|\s+năm)?\s+$/iu;
const digitsAfter = /^(\d{2})(\d{2})(?=T\d|\d{4,6}\b|\D|$)/;
const monthAfter = /^-(\d{2})(?![\d-])/;

function beforeYear(
  before: string,
  year: number,
): { value: PartialDate; or: PartialDate | null; length: number } | null {
  const found = (value: PartialDate | null, match: RegExpExecArray, or: PartialDate | null = null) =>
    value ? { value, or, length: match[0].length } : null;
  const numbers = numbersBefore.exec(before);
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[3])];
    const dayFirst = dateOf(year, second, first);
    const monthFirst = dateOf(year, first, second);
    if (numbers[2] === '.') return found(dayFirst, numbers);
    return found(dayFirst ?? monthFirst, numbers, dayFirst && monthFirst !== dayFirst ? monthFirst : null);
  }
  const dayMonth = dayMonthBefore.exec(before);
  const named = dayMonth && monthNumber(dayMonth[2] ?? '');
  if (dayMonth && named) return found(dateOf(year, named, Number(dayMonth[1])), dayMonth);
  const monthDay = monthDayBefore.exec(before);
  const first = monthDay && monthNumber(monthDay[1] ?? '');
  if (monthDay && first) return found(dateOf(year, first, Number(monthDay[2])), monthDay);
  const numbered = vietnamese.exec(before);
  if (numbered) return found(dateOf(year, Number(numbered[2]), Number(numbered[1])), numbered);
  const only = monthBefore.exec(before);
  const alone = only && monthNumber(only[1] ?? '');
  return only && alone ? found(dateOf(year, alone), only) : null;
}

/**
 * The dates in a text, in order: ISO 8601, RFC 2822, days and months by name or number. Years have four digits from 1900
 * to 2099; `28/06/18` is not read. With `order`, numeric dates that could be read both ways are decided.
 */
export function findDates(text: string, order: NumericOrder | null = null, most = 50): FoundDate[] {
  const plain = asciiDigits(text);
  const dates: FoundDate[] = [];
  for (const match of plain.matchAll(/(?<!\d|\d,)(?:19|20)\d\d/g)) {
    if (dates.length >= most) break;
    const at = match.index;
    const year = Number(match[0]);
    const after = plain.slice(at + 4, at + 24);
    const numeric = numbersAfter.exec(after) ?? digitsAfter.exec(after);
    const iso = numeric && dateOf(year, Number(numeric[1]), Number(numeric[2]));
    if (numeric && iso) {
      dates.push({ value: iso, or: null, start: at, end: at + 4 + numeric[0].length });
      continue;
    }
    if (/^\d/.test(after)) continue;
    const before = beforeYear(plain.slice(Math.max(dates.at(-1)?.end ?? 0, at - 48), at), year);
    if (before) {
      const flip = before.or !== null && order === 'month-first';
      const value = flip ? (before.or ?? before.value) : before.value;
      dates.push({ value, or: order ? null : before.or, start: at - before.length, end: at + 4 });
      continue;
    }
    const named = monthDayAfter.exec(after);
    const namedMonth = named && monthNumber(named[1] ?? '');
    const day = named && namedMonth && dateOf(year, namedMonth, Number(named[2]));
    if (named && day) {
      dates.push({ value: day, or: null, start: at, end: at + 4 + named[0].length });
      continue;
    }
    const short = monthAfter.exec(after);
    const isoMonth = short && dateOf(year, Number(short[1]));
    if (short && isoMonth) dates.push({ value: isoMonth, or: null, start: at, end: at + 4 + short[0].length });
  }
  return dates;
}
