import { asciiDigits, type FoundDate, type NumericOrder } from './find-dates';

const short = /(?<![\d.,/:-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{2})(?![\d])(?![./-]\d)/g;
/** What else may stand on the line of a date that has only two digits for its year. */
const time = /^[\s,|–—@-]*(?:(?:at|um|à|a las)\s*)?\d{1,2}\s?[:.h]\s?\d{2}/i;
const rest = /^[\s\p{P}|]*(?:\p{L}{2,10}[\s\p{P}|]*){0,2}$/u;

function dateOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && month <= 12 && day >= 1 && date.getUTCMonth() === month - 1
    ? date.toISOString().slice(0, 10)
    : null;
}

/**
 * Dates with two digits for the year, `8/17/13 11:04am` and `12.05.12`: only where a time follows, a word such as
 * “published” stands right before, or nothing else is on the line; `version 10.11.12` is none.
 */
export function findShortDates(text: string, order: NumericOrder | null = null): FoundDate[] {
  const plain = asciiDigits(text);
  return [...plain.matchAll(short)].slice(0, 4).flatMap((match): FoundDate[] => {
    const end = match.index + match[0].length;
    const before = plain.slice(0, match.index);
    if (/version|release|\bv\.?\s*$/i.test(before)) return [];
    const isAlone = rest.test(before) && rest.test(plain.slice(end));
    const isLabelled = /(?:published|posted|updated|date|datum|publi\p{L}+|veröffentlicht|aktualisiert)\W*$/iu.test(
      before,
    );
    if (!isAlone && !isLabelled && !time.test(plain.slice(end))) return [];
    const year = Number(match[4]) + (Number(match[4]) > 60 ? 1900 : 2000);
    const dayFirst = dateOf(year, Number(match[3]), Number(match[1]));
    const monthFirst = match[2] === '.' ? null : dateOf(year, Number(match[1]), Number(match[3]));
    const [value, other] = order === 'month-first' ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
    const chosen = value ?? other;
    if (!chosen) return [];
    const isOpen = order === null && value !== null && other !== null && value !== other;
    return [{ value: chosen, or: isOpen ? other : null, start: match.index, end }];
  });
}
