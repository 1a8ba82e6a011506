import { asciiDigits } from '../dates/find-dates';

/** How much one printed figure is more than another; `points` where both are shares in per cent. */
export interface Difference {
  value: number;
  decimals: number;
  unit: 'count' | 'points';
}

/** What a point and a comma do in some text, as far as its numbers show. */
export interface Notation {
  /** A comma before three digits parts thousands, unless another number shows that it stands before fractions. */
  comma: 'group' | 'fraction';
  /** A point before three digits may be either ("198.686"), unless another number shows that it parts thousands. */
  point: 'group' | 'unknown';
}

/** How two figures as printed stand to each other. */
export interface Held {
  /** Whether they print the same number, perhaps in another notation: "1885" and "1,885". */
  same: boolean;
  /**
   * Later less earlier. Null where one of them is no plain number ("<5", "1.2 million"), could be read in two ways, or is written
   * otherwise than the other.
   */
  difference: Difference | null;
}

interface Reading {
  /** Without its separators; the last `decimals` of its digits are the fraction. */
  number: number;
  decimals: number;
  group: string;
  fraction: string;
  percent: boolean;
}

const percent = /\s?(?:[%٪]|\s(?:per ?cent|pour ?cent|por ?ciento))$/i;
const grouped = /^(\d{1,3}(?:([ ',.])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/;
const ungrouped = /^(\d+)(?:([.,])(\d+))?$/;
const mostDigits = 15;

/** What the numbers of some texts show about their separators. */
export function notationOf(texts: string[]): Notation {
  const plain = asciiDigits(texts.filter((text) => /[.,٬٫]/.test(text)).join('\n'));
  return {
    comma: /\d,(?:\d{1,2}|\d{4,})(?![\d,])|\d\.\d{3},\d/.test(plain) ? 'fraction' : 'group',
    point: /(?<![\d.,])[1-9]\d{0,2}(?:(?:\.\d{3}){2,}(?![\d.])|(?:\.\d{3})+,\d)/.test(plain) ? 'group' : 'unknown',
  };
}

/** Holds a figure against an earlier one. */
export function heldAgainst(before: string, after: string, notation: Notation): Held {
  if (before === after) return { same: true, difference: null };
  const [first, second] = [readingOf(before, notation), readingOf(after, notation)];
  if (first === null || second === null) return { same: bare(before) === bare(after), difference: null };
  if (first.percent !== second.percent) return { same: false, difference: null };
  const decimals = Math.max(first.decimals, second.decimals);
  const scaled = ({ number, decimals: own }: Reading) => number * 10 ** (decimals - own);
  const [old, now] = [scaled(first), scaled(second)];
  if (!Number.isSafeInteger(old) || !Number.isSafeInteger(now)) {
    return { same: bare(before) === bare(after), difference: null };
  }
  if (old === now) return { same: true, difference: null };
  if (areWrittenOtherwise(first, second)) return { same: false, difference: null };
  const unit = first.percent ? 'points' : 'count';
  return { same: false, difference: { value: (now - old) / 10 ** decimals, decimals, unit } };
}

/** Whether their separators are not the same, or one parts thousands in the one and fractions in the other. */
function areWrittenOtherwise(first: Reading, second: Reading): boolean {
  const bothButNot = (one: string, other: string) => one !== '' && other !== '' && one !== other;
  const bothAnd = (one: string, other: string) => one !== '' && one === other;
  return (
    bothButNot(first.group, second.group) ||
    bothButNot(first.fraction, second.fraction) ||
    bothAnd(first.group, second.fraction) ||
    bothAnd(first.fraction, second.group)
  );
}

function bare(printed: string): string {
  return asciiDigits(printed)
    .replace(/[\s.,'’٬٫]/g, '')
    .replace(/[−–]/g, '-');
}

function readingOf(printed: string, notation: Notation): Reading | null {
  const plain = asciiDigits(printed)
    .trim()
    .replace(/[\u00A0\u202F\u2009]/g, ' ')
    .replace(/[’]/g, "'")
    .replace(/٬/g, ',')
    .replace(/٫/g, '.')
    .replace(/[−–]/g, '-');
  const share = percent.test(plain);
  const [, sign = '', rest = ''] = /^([-+]?)(.*)$/s.exec(share ? plain.replace(percent, '') : plain) ?? [];
  const read = numberOf(rest, notation);
  if (read === null) return null;
  return { ...read, number: sign === '-' ? -read.number : read.number, percent: share };
}

function numberOf(text: string, notation: Notation): Omit<Reading, 'percent'> | null {
  if (text.replace(/\D/g, '').length > mostDigits) return null;
  const groups = grouped.exec(text);
  const [, whole = '', separator = '', fraction = '', decimals = ''] = groups ?? [];
  // "0.686" and "0,686" are fractions whatever the notation.
  if (groups && !text.startsWith('0') && separator !== fraction && mayGroup(whole, separator, fraction, notation)) {
    const number = Number(whole.replace(/\D/g, '') + decimals);
    return { number, decimals: decimals.length, group: separator, fraction };
  }
  const single = ungrouped.exec(text);
  if (single === null) return null;
  const [, integer = '', sign = '', places = ''] = single;
  // Three digits behind a sign may as well be a group: "198.686".
  if (places.length === 3 && !integer.startsWith('0')) return null;
  return { number: Number(integer + places), decimals: places.length, group: '', fraction: sign };
}

function mayGroup(whole: string, separator: string, fraction: string, notation: Notation): boolean {
  const groups = whole.split(separator).length - 1;
  if (separator === ' ' || separator === "'" || groups > 1 || fraction !== '') return true;
  return separator === ',' ? notation.comma === 'group' : notation.point === 'group';
}
