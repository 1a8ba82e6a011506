import type { PartialDate } from '../model/partial-date';
import { formatPartialDate } from './format-date';
import type { Setting } from './setting';

/** A span of time in as few words as say it: "June 2018" for the whole of it, "28 June 2018" for one day, else its two ends. */
export function periodText(start: PartialDate, end: PartialDate, { words, locale }: Setting): string {
  const whole = wholeOf(start, end);
  if (whole !== null) return formatPartialDate(whole, locale);
  return words.ofFigures.between(formatPartialDate(start, locale), formatPartialDate(end, locale));
}

/** The one date that two ends make up; null where they are two. */
function wholeOf(start: PartialDate, end: PartialDate): PartialDate | null {
  if (start === end) return start;
  if (start === `${end.slice(0, 4)}-01-01` && end === `${end.slice(0, 4)}-12-31`) return end.slice(0, 4);
  const month = end.slice(0, 7);
  if (start !== `${month}-01` || end.length !== 10) return null;
  const [year, number] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year ?? 0, number ?? 1, 0)).getUTCDate();
  return end === `${month}-${String(last).padStart(2, '0')}` ? month : null;
}
