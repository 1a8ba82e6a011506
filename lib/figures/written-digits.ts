import {
  arabicDecimalSign,
  type DecimalSign,
  decimalSignOf,
  numberValue,
  type WrittenNumber,
} from '../tables/written-number';

/** What digits may mean. */
export interface DigitsRead {
  value: number;
  /** How many of the last digits are the mark of a note that was glued to them: "61,0121" is 61,012 with note 1. */
  mark: number;
}

const whole = /^\d+$/;

/** Takes the digits of a number apart. */
export function writtenDigits(text: string): WrittenNumber {
  if (whole.test(text)) return { sign: '', stretches: [text], separators: [], unit: '' };
  const plain = text.startsWith('.') ? `0${text}` : text;
  const pieces = plain.split(/(\D)/);
  const [stretches, separators]: [string[], string[]] = [[], []];
  pieces.forEach((piece, index) => {
    if (index % 2 === 0) stretches.push(piece);
    else separators.push(/[.,٫]/.test(piece) ? piece : ' ');
  });
  return { sign: '', stretches, separators, unit: '' };
}

/**
 * What digits are worth.
 * @param decimal which sign parts decimals, as far as the language and the other numbers tell
 * @param isCount whether they count whole things: nobody counts 198.686 persons
 * @returns null for what is no number: "10.11.12", "192.168.1.1"
 */
export function valueOfDigits(
  written: WrittenNumber,
  decimal: DecimalSign | null,
  isCount: boolean,
): DigitsRead | null {
  const whole = (value: number | null, mark = 0): DigitsRead | null => (value === null ? null : { value, mark });
  const [sign] = written.separators;
  if (sign === arabicDecimalSign) return whole(numberValue(written, decimal));
  const own = decimalSignOf(written);
  const other = (each: string | undefined): DecimalSign => (each === '.' ? ',' : '.');
  const marked = withoutMark(written);
  if (marked && (isCount || (decimal !== null && sign !== decimal))) return whole(numberValue(marked, other(sign)), 1);
  if (own !== 'either') return whole(numberValue(written, decimal));
  const isGrouped = isCount || decimal === null || sign !== decimal;
  return whole(numberValue(written, isGrouped ? other(sign) : decimal));
}

/** Groups of three with a last one of four: its last digit is a note's. */
function withoutMark(written: WrittenNumber): WrittenNumber | null {
  const { stretches, separators } = written;
  const [first = '', ...rest] = stretches;
  const last = rest.at(-1) ?? '';
  const middle = rest.slice(0, -1);
  if (!/^[1-9]\d{0,2}$/.test(first) || !/^\d{3}[1-9]$/.test(last) || middle.some((each) => each.length !== 3))
    return null;
  if (separators.some((each) => each !== separators[0])) return null;
  return { ...written, stretches: [first, ...middle, last.slice(0, -1)] };
}
