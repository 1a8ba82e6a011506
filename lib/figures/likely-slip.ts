/**
 * Whether a sum misses its total just as a slip of the hand makes it: two neighbouring digits changed places, or one digit of a
 * number is another. Only numbers with three telling digits or more, and for one digit only a small miss, so that parts which are
 * not all there are hardly ever taken for it.
 */
export function likelySlip(parts: readonly number[], total: number): boolean {
  const sum = parts.reduce((a, b) => a + b, 0);
  if (![...parts, total].every((value) => Number.isSafeInteger(value) && value >= 0)) return false;
  const swapped = [
    ...parts.map((part) => ({ number: part, wanted: part + total - sum })),
    { number: total, wanted: sum },
  ];
  if (swapped.some(({ number, wanted }) => isSwapped(number, wanted))) return true;
  const miss = Math.abs(total - sum);
  return miss <= total / 10 && telling(total) >= 4 && /^[1-9]0*$/.test(String(miss)) && miss >= 10;
}

function isSwapped(number: number, wanted: number): boolean {
  const digits = String(number);
  if (telling(number) < 3 || wanted < 0 || digits.length !== String(wanted).length) return false;
  const other = String(wanted);
  const at = [...digits].findIndex((digit, index) => digit !== other[index]);
  if (at === -1) return false;
  return digits.slice(0, at) + (digits[at + 1] ?? '') + digits[at] + digits.slice(at + 2) === other;
}

/** How many digits there are before the noughts at the end. */
function telling(number: number): number {
  return String(number).replace(/(?<!0)0+$/, '').length;
}
