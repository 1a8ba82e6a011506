import { foldText } from '../language/fold-text';
import type { FigureFacts } from '../model/figure-facts';

/** Between which values a printed number may truly lie. */
export interface NumberRange {
  low: number;
  high: number;
}

type Printed = Pick<FigureFacts, 'value' | 'printed' | 'unit' | 'qualifier' | 'roundedTo'>;

/** Numbers of these are hardly ever whole, so the last digit that is printed is a rounded one. */
const neverWhole: ReadonlySet<string> = new Set(['percent', 'percentage-points', 'ratio', 'rate', 'measured']);

/**
 * What a figure may truly be: what its qualifier leaves open ("some 11,900", "nearly 15,600"), what its source rounds to, the digits
 * that are not printed ("6.53 million"). A whole number without any of them is exact.
 */
export function rangeOf(figure: Printed): NumberRange {
  const { value, qualifier, roundedTo } = figure;
  const last = lastPlace(figure);
  const place = Math.max(last, zerosPlace(value));
  const open = isOneDigit(value, place) ? place / 2 : place;
  // "Doubled" has no last digit.
  const isWord = figure.unit === 'ratio' && isSpelled(figure);
  const isRounded = !isWord && (last !== 1 || neverWhole.has(figure.unit));
  const half = Math.max(isRounded ? last / 2 : 0, (roundedTo ?? 0) / 2);
  if (qualifier === 'over' || qualifier === 'at-least') return { low: value - half, high: value + place };
  if (qualifier === 'nearly') return { low: value - open, high: value + half };
  if (qualifier === 'under' || qualifier === 'at-most') return { low: value - place, high: value + half };
  const either = Math.max(half, qualifier === 'about' ? open : 0);
  return { low: value - either, high: value + either };
}

/** The same, where noughts at its end may be those of rounding though nobody says so: two digits at least are taken at their word. */
export function looseRangeOf(figure: Printed): NumberRange {
  const { low, high } = rangeOf(figure);
  const half = impliedPlace(figure.value) / 2;
  return { low: Math.min(low, figure.value - half), high: Math.max(high, figure.value + half) };
}

/** 100 for 72,200 and for 2,000; 0 for 72,210 and for what is not whole. */
function impliedPlace(value: number): number {
  const place = Math.min(zerosPlace(value), 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 1));
  return place >= 100 ? place : 0;
}

/**
 * Of numbers that all end in as many noughts, those noughts: 100 for 26,100 and 18,500 and 73, 1,000 for 65,000 and 1,000 and 2,000; 1 where one
 * of the large has none.
 */
export function commonPlace(values: readonly number[]): number {
  let place = 1;
  while (place < 1e12) {
    const ends = (value: number) => value % (place * 10) === 0;
    const large = values.filter((value) => Math.abs(value) >= place * 100);
    const isCommon =
      large.length >= 2 ? large.every(ends) : large.length === 1 && values.length >= 2 && values.every(ends);
    if (!isCommon) return place;
    place *= 10;
  }
  return place;
}

/** The size of the last digit that is printed: 0.1 for `13.5`, 10,000 for `6.53 million`, 1 for a whole number. */
export function lastPlace({ value, printed }: Pick<FigureFacts, 'value' | 'printed'>): number {
  const digits = Number(foldText(printed).replace(/\D/g, '').slice(0, 15));
  const fallback = Number.isInteger(value) ? 1 : 10 ** -Math.min(6, decimalsIn(value));
  if (!digits || !value) return fallback;
  const place = 10 ** Math.round(Math.log10(Math.abs(value) / digits));
  return Math.abs(digits * place - Math.abs(value)) <= Math.abs(value) * 1e-9 ? place : fallback;
}

/** How many decimals are printed. */
export function decimalsOf(figure: Pick<FigureFacts, 'value' | 'printed'>): number {
  return Math.max(0, -Math.round(Math.log10(lastPlace(figure))));
}

/** Whether it is printed in words: "seventy". */
export function isSpelled({ printed }: Pick<FigureFacts, 'printed'>): boolean {
  return !/\p{Nd}/u.test(printed);
}

/** The largest power of ten that a whole number is a multiple of. */
export function zerosPlace(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 0;
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  return place;
}

export function isApart(a: NumberRange, b: NumberRange): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(a.low), Math.abs(b.low));
  return a.low > b.high + slack || b.low > a.high + slack;
}

function isOneDigit(value: number, place: number): boolean {
  return Math.abs(value) < place * 10;
}

function decimalsIn(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
