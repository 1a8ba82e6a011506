import { asciiDigits, findDates } from '../dates/find-dates';
import { monthNumber } from '../dates/month-names';
import type { PartialDate } from '../model/partial-date';

export interface Period {
  start: PartialDate;
  end: PartialDate;
}

const between = /^[\s\])]*(?:[-–—/]|to|through|until|au|a|al|ate|bis|e|и|الى|إلى|حتى)[\s[(]*$/iu;
/** A first date without its year: `1 Jan – 31 May 2018`, `January – November 2016`. */
const yearless = /(?:(\d{1,2})\.?\s+)?(\p{L}{3,12})\.?(?:\s+(\d{1,2}),?)?\s*(?:[-–—]|to|au|al|bis)\s*$/iu;
const quarter = /\bQ([1-4])[\s,]*((?:19|20)\d\d)\b|\b((?:19|20)\d\d)[\s-]*Q([1-4])\b/;

/** The period that a text states by its two ends or as a quarter; null where it states none or it ends before it begins. */
export function findPeriod(text: string): Period | null {
  const plain = asciiDigits(text);
  const dates = findDates(plain, null, 4);
  const [first, second] = dates;
  if (first && second && between.test(plain.slice(first.end, second.start))) return ordered(first.value, second.value);
  if (first && first.or === null) {
    const lead = yearless.exec(plain.slice(0, first.start));
    const month = lead && monthNumber(lead[2] ?? '');
    if (lead && month) {
      const day = lead[1] ?? lead[3];
      const start = `${first.value.slice(0, 4)}-${String(month).padStart(2, '0')}`;
      return ordered(day ? `${start}-${day.padStart(2, '0')}` : start, first.value);
    }
  }
  const named = quarter.exec(plain);
  if (!named) return null;
  const year = named[2] ?? named[3] ?? '';
  const number = Number(named[1] ?? named[4]);
  const pad = (value: number) => String(value).padStart(2, '0');
  return { start: `${year}-${pad(number * 3 - 2)}`, end: `${year}-${pad(number * 3)}` };
}

function ordered(start: PartialDate, end: PartialDate): Period | null {
  return start.slice(0, end.length) <= end ? { start, end } : null;
}
