import { measureAt } from './measure-at';
import { moneyAt } from './money-code';
import { namesCounted } from './names-counted';
import type { NumberMention } from './number-mention';
import { percentAt } from './percent-at';
import { rateAt } from './rate-at';
import type { Token } from './token';
import { type UnitRead, wordsOf } from './unit-of';

const joint = /^(?:,|;|and|or|et|ou|y|e|o|و)$/;
const movesTo = /^(?:to|a|al|au|hasta|الي)$/;
const longestGap = 5;

/**
 * Percent and "per 1,000" that stand only behind a later number: "girls 48, boys 62 per cent", "48 and 62 per cent", "from 91 to 73 per 1,000", and a
 * currency behind the second of two: "from 28,000 to 41,500 kwacha". Each
 * number has its own words before it, or none of them has.
 * @returns for each number, its unit; null where that stands beside it
 */
export function findLaterUnits(tokens: readonly Token[], numbers: readonly NumberMention[]): (UnitRead | null)[] {
  const later: (UnitRead | null)[] = numbers.map(() => null);
  for (let index = numbers.length - 2; index >= 0; index -= 1) {
    const [one, next] = [numbers[index], numbers[index + 1]];
    if (
      !one ||
      !next ||
      one.form === 'ratio' ||
      one.scale > 1 ||
      percentAt(tokens, one.to) ||
      !isListed(tokens, one, next)
    )
      continue;
    const unit = later[index + 1] ?? ownUnit(tokens, next, isMove(tokens, one, next));
    if (unit && (unit.unit !== 'percent' || isUpToHundred(one, tokens))) later[index] = { ...unit, to: one.to };
  }
  return later;
}

/** @param isMove whether what is counted, between the number and its base, stands for both: "from 36 to 24 deaths per 1,000" */
function ownUnit(tokens: readonly Token[], { to }: NumberMention, isMove: boolean): UnitRead | null {
  const none = { phrase: null, measure: null, to };
  const percent = percentAt(tokens, to);
  if (percent)
    return /^(?:points?|puntos?)$/.test(tokens[percent.to]?.fold ?? '')
      ? null
      : { ...none, unit: 'percent', unitText: '%' };
  const money = isMove ? moneyAt(tokens, to) : null;
  if (money) return { ...none, unit: 'money', unitText: money.code };
  const measured = isMove ? measureAt(tokens, to) : null;
  if (measured) return { ...none, unit: 'measured', unitText: measured.text };
  const rate = rateAt(tokens, to);
  return rate && (rate.per === to || isMove)
    ? { ...none, unit: 'rate', unitText: wordsOf(tokens.slice(rate.per, rate.to)) }
    : null;
}

function isUpToHundred({ value, written, from }: NumberMention, tokens: readonly Token[]): boolean {
  if ((written?.stretches.length ?? 0) > 2) return false;
  return (value ?? Number((tokens[from]?.text ?? '').replace(',', '.'))) <= 100;
}

function isMove(tokens: readonly Token[], one: NumberMention, next: NumberMention): boolean {
  const isTo = next.from === one.to + 1 && movesTo.test(tokens[one.to]?.fold ?? '');
  return isTo && /^(?:from|de|du|من)$/.test(tokens[one.from - 1]?.fold ?? '');
}

function isListed(tokens: readonly Token[], one: NumberMention, next: NumberMention): boolean {
  const gap = tokens.slice(one.to, next.from);
  const [first] = gap;
  if (one.rangeEnd === 'low' && gap.length === 1) return true;
  if (!first || gap.length > longestGap) return false;
  if (gap.length === 1 && movesTo.test(first.fold)) return isMove(tokens, one, next);
  if (!joint.test(first.fold)) return false;
  const words = gap.filter(({ fold }) => !joint.test(fold));
  const isNamed = namesCounted(tokens[one.from - 1]);
  return words.length === 0
    ? !isNamed
    : isNamed && namesCounted(gap.at(-1)) && words.every(({ kind }) => kind === 'word');
}
