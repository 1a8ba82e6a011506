import { plainDigits } from './plain-digits';

/** Which sign parts the decimals; the other one then parts thousands. */
export type DecimalSign = '.' | ',';

/** A number as it is written, taken apart, before it is known which sign is which. */
export interface WrittenNumber {
  sign: '' | '-';
  /** Digits in stretches, and the signs between them: `1,234.5` is `1` `,` `234` `.` `5`; `٫` stays, a space is any sign of thousands only. */
  stretches: string[];
  separators: string[];
  /** "%", "USD", "€"; empty where none is written. */
  unit: string;
}

/** Parts decimals in the digits of Arabic and Persian, and says nothing of point and comma. */
export const arabicDecimalSign = '٫';
const longest = 60;
const group = /['’٬\u00A0\u202F\u2009\u0020]/g;
const shape =
  /^([-−–+]?) ?(\p{Sc}|US\$|[A-Z]{3} )? ?([-−–]?) ?(\d+(?:[.,٫'’٬\u00A0\u202F\u2009\u0020]\d+)*) ?(%|‰|٪|percent|per cent|\p{Sc}|[A-Z]{3})?$/u;

/**
 * Takes a number apart: sign, digits, separators, unit. "(1,234)" is negative, as in accounts; a share in brackets, "(12%)", is not read.
 * @returns null for what is no number by itself: words, ranges, "<5", two numbers
 */
export function writtenNumber(text: string): WrittenNumber | null {
  if (text.length > longest) return null;
  const trimmed = plainDigits(text).trim();
  const inBrackets = /^\((.*)\)$/.exec(trimmed)?.[1]?.trim();
  const match = shape.exec(inBrackets ?? trimmed);
  if (!match) return null;
  const [, before = '', currency = '', after = '', digits = '', behind = ''] = match;
  const unit = (currency || behind).trim().replace('٪', '%');
  const isNegative = /[-−–]/.test(before + after);
  if ((before && after) || (inBrackets !== undefined && (isNegative || /[%‰]/.test(unit)))) return null;
  return {
    sign: isNegative || inBrackets !== undefined ? '-' : '',
    stretches: digits.split(/\D/),
    separators: [...digits.replace(/\d/g, '').replace(group, ' ')],
    unit,
  };
}

const isGrouped = (stretches: string[]) =>
  // thousands, or lakhs and crores: 1,23,45,678
  /^\d{1,3}$/.test(stretches[0] ?? '') &&
  (stretches.slice(1).every((each) => each.length === 3) ||
    (stretches.at(-1)?.length === 3 && stretches.slice(1, -1).every((each) => each.length === 2)));

/** Which sign this number says to part decimals: null where it says nothing, `either` where it may be read both ways ("1.885"). */
export function decimalSignOf({ stretches, separators }: WrittenNumber): DecimalSign | 'either' | null {
  const last = separators.at(-1);
  const first = separators[0];
  if (first === undefined || last === undefined || last === ' ') return null;
  const other = (sign: string): DecimalSign => (sign === '.' ? ',' : '.');
  if (last === arabicDecimalSign) return first === '.' || first === ',' ? other(first) : null;
  if (separators.some((each) => each !== last)) return last === '.' ? '.' : ',';
  if (separators.length > 1) return other(last);
  const isAmbiguous = stretches[1]?.length === 3 && /^[1-9]\d{0,2}$/.test(stretches[0] ?? '');
  return isAmbiguous ? 'either' : last === '.' ? '.' : ',';
}

/**
 * The number, given which sign parts decimals; null where it is then no number ("12.34.5"), or has more digits than a computer keeps exactly.
 * @param decimal null where nothing tells: what may be read both ways is then not read
 */
export function numberValue(written: WrittenNumber, decimal: DecimalSign | null): number | null {
  const { sign, stretches, separators } = written;
  const own = decimalSignOf(written);
  // "1٫234٫567": two of them part thousands
  const isArabic = separators.length > 0 && separators.indexOf(arabicDecimalSign) === separators.length - 1;
  const used = isArabic ? arabicDecimalSign : own === 'either' || own === null ? decimal : own;
  if (own === 'either' && decimal === null) return null;
  const hasDecimals = separators.length > 0 && separators.at(-1) === used;
  const whole = hasDecimals ? stretches.slice(0, -1) : stretches;
  const groups = hasDecimals ? separators.slice(0, -1) : separators;
  if (groups.some((each) => each !== groups[0]) || (whole.length > 1 && !isGrouped(whole))) return null;
  const digits = whole.join('');
  const decimals = hasDecimals ? `.${stretches.at(-1)}` : '';
  if (digits.replace(/^0+/, '').length + Math.max(0, decimals.length - 1) > 15) return null;
  const value = Number(`${digits}${decimals}`);
  return sign && value !== 0 ? -value : value;
}
