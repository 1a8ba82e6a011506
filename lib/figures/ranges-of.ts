import type { NumberMention } from './number-mention';
import type { Token } from './token';

const dash = /^[-–—]$/;
const to = /^(?:to|a|الي|hasta|au)$/;
const and = /^(?:and|et|y|و)$/;
const between = /^(?:between|entre|بين)$/;

/** Marks the two ends of "25–30", "5,000 to 6,000", "between 200 and 300": what they count stands behind the second. */
export function rangesOf(tokens: readonly Token[], numbers: readonly NumberMention[]): NumberMention[] {
  const result = [...numbers];
  for (let index = 1; index < result.length; index += 1) {
    const [low, high] = [result[index - 1], result[index]];
    if (!low || !high || low.form === 'ratio' || high.form === 'ratio' || low.rangeEnd !== null) continue;
    const percent = /^[%٪]$/.test(tokens[low.to]?.text ?? '') ? 1 : 0;
    const join = tokens[low.to + percent];
    if (!join || low.to + percent + 1 !== high.from || high.negative) continue;
    const lead = tokens[low.from - 1]?.fold ?? '';
    const isRange =
      dash.test(join.text) ||
      (to.test(join.fold) && !/^(?:from|de|من)$/.test(lead) && size(low) <= size(high)) ||
      (and.test(join.fold) && between.test(lead));
    if (!isRange || size(low) > size(high) * Math.max(1, high.scale)) continue;
    const scale = low.scale === 1 ? high.scale : low.scale;
    result[index - 1] = { ...low, rangeEnd: 'low', scale };
    result[index] = { ...high, rangeEnd: 'high' };
  }
  return result;
}

const size = ({ value, written, scale }: NumberMention) =>
  (value ?? Number((written?.stretches ?? []).join(''))) * scale;
