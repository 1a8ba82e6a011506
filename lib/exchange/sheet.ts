import type { Direction } from '../model/direction';
import type { Instant } from '../model/instant';
import { safeUrl } from '../sanitize/safe-url';

/** A table on its way out, before it is a file: the same for every format. */
export interface Sheet {
  name: string;
  /** Of the words in its headings. */
  dir: Direction;
  /** `width` in characters. */
  columns: { title: string; width: number }[];
  rows: Cell[][];
}

/** What a cell holds. None of them can ever be a formula; null is an empty cell. */
export type Cell =
  /** `runsOver`: in one line, over the cells beside it, which are empty. */
  | { kind: 'text'; value: string; runsOver?: true }
  /** `grouped`: with separators between thousands, as it was printed. */
  | { kind: 'number'; value: number; decimals: number; grouped: boolean }
  /** ISO 8601: a day, `2018-08-06`, or a moment in UTC, `2018-08-06T09:30:00.000Z`. */
  | { kind: 'date'; value: string }
  /** An address that has passed `safeUrl`. */
  | { kind: 'link'; url: string }
  | null;

/** A cell of text; empty text is an empty cell. */
export function textCell(value: string): Cell {
  return value === '' ? null : { kind: 'text', value };
}

/** A cell of a whole number that we count ourselves. */
export function countCell(value: number): Cell {
  return { kind: 'number', value, decimals: 0, grouped: false };
}

/** A cell of a calendar date: real where it is a day, and text where it is less exact ("2018-06") or no day ("2018-02-31"). */
export function dateCell(date: string): Cell {
  const moment = Date.parse(`${date}T00:00:00Z`);
  const isDay = date.length === 10 && !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(date);
  return isDay ? { kind: 'date', value: date } : textCell(date);
}

/** A cell of a moment, in UTC whatever its offset. */
export function momentCell(instant: Instant): Cell {
  return { kind: 'date', value: new Date(instant).toISOString() };
}

/** A cell of an address that can be opened; text where it is none that opens safely. */
export function linkCell(address: string): Cell {
  const url = safeUrl(address);
  return url === null ? textCell(address) : { kind: 'link', url };
}
