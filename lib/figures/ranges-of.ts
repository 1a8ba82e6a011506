import type { DecimalSign } from '../tables/written-number';
import type { NumberMention } from './number-mention';
import type { Token } from './token';
import { valueOfDigits } from './written-digits';

const dash = /^[-–—]$/;
const to = /^(?:to|a|الي|hasta|au)$/;
const and = /^(?:and|et|y|و)$/;
const between = /^(?:between|entre|بين)$/;

/**
 * Marks the two ends of "25–30", "5,000 to 6,000", "between 200 and 300": what they count stands behind the second, and in "5 to 10 million" so does the
 * scale of the first.
 * @param decimal which sign parts decimals, as far as the language and the other numbers tell
 */
export function rangesOf(
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
  decimal: DecimalSign | null,
): NumberMention[] {
  const result = [...numbers];
  for (let index = 1; index < result.length; index += 1) {
    const [low, high] = [result[index - 1], result[index]];
    if (!low || !high || low.form === 'ratio' || high.form === 'ratio' || low.rangeEnd !== null) continue;
    const percent = /^[%٪]$/.test(tokens[low.to]?.text ?? '') ? 1 : 0;
    const join = tokens[low.to + percent];
    if (!join || low.to + percent + 1 !== high.from || high.negative) continue;
    const lead = tokens[low.from - 1]?.fold ?? '';
    const scaled = withScaleOf(low, high, decimal);
    const isCount = scaled.scale === 1 && high.scale === 1;
    const isRising = worthOf(scaled, decimal, isCount) <= worthOf(high, decimal, isCount);
    const isRange =
      dash.test(join.text) ||
      (to.test(join.fold) && !/^(?:from|de|من)$/.test(lead)) ||
      (and.test(join.fold) && between.test(lead));
    if (!isRange || !isRising) continue;
    result[index - 1] = { ...scaled, rangeEnd: 'low' };
    result[index] = { ...high, rangeEnd: 'high' };
  }
  return result;
}

/** "5 to 10 million" is from 5 million; "900,000 to 1.2 million" is not, for more than 1.2 of them would be no low end. */
function withScaleOf(low: NumberMention, high: NumberMention, decimal: DecimalSign | null): NumberMention {
  if (low.scale > 1 || !(worthOf(low, decimal, false) <= worthOf(high, decimal, false) / high.scale)) return low;
  return { ...low, scale: high.scale, value: low.value === null ? null : low.value * high.scale };
}

/** With its scale; not a number where its digits are none. */
const worthOf = ({ value, written, scale }: NumberMention, decimal: DecimalSign | null, isCount: boolean) =>
  value ?? (written ? (valueOfDigits(written, decimal, isCount)?.value ?? Number.NaN) * scale : Number.NaN);
