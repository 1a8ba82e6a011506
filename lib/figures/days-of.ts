import type { PartialDate } from '../model/partial-date';

/** The first day that a date may mean: `2018-06` begins on 1 June. */
export function firstDay(date: PartialDate): string {
  return `${date}${'-01-01'.slice(0, 10 - date.length)}`.slice(0, 10);
}

/** The last day that a date may mean: `2018-06` ends on 30 June. */
export function lastDay(date: PartialDate): string {
  if (date.length >= 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`;
}

/** How many days lie between two days, written `YYYY-MM-DD`; below 0 where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Oldest first; what has no date stands before everything. */
export function byDay(a: PartialDate | null, b: PartialDate | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareText(lastDay(a), lastDay(b)) || compareText(firstDay(a), firstDay(b));
}

/** An order that is the same in every language of the browser. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
