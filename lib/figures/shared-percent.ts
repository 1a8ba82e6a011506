import { namesCounted } from './names-counted';
import type { NumberMention } from './number-mention';
import { percentAt } from './percent-at';
import type { Token } from './token';

const joint = /^(?:,|;|and|or|et|ou|y|e|o|و)$/;
const longestGap = 5;

/**
 * Numbers whose percent stands only behind a later one: "girls 48, boys 62 per cent", "48 and 62 per cent". Each of them has its own words before it, or
 * none of them has.
 * @returns which of the numbers are such shares
 */
export function sharedPercent(tokens: readonly Token[], numbers: readonly NumberMention[]): boolean[] {
  const shared = numbers.map(() => false);
  for (let index = numbers.length - 2; index >= 0; index -= 1) {
    const [one, next] = [numbers[index], numbers[index + 1]];
    if (!one || !next) continue;
    const isShare = shared[index + 1] || percentAt(tokens, next.to) !== null;
    shared[index] =
      isShare && canBeShare(one, tokens) && percentAt(tokens, one.to) === null && isListed(tokens, one, next);
  }
  return shared;
}

function canBeShare({ form, scale, value, written, from }: NumberMention, tokens: readonly Token[]): boolean {
  if (form === 'ratio' || scale > 1 || (written?.stretches.length ?? 0) > 2) return false;
  return (value ?? Number((tokens[from]?.text ?? '').replace(',', '.'))) <= 100;
}

function isListed(tokens: readonly Token[], one: NumberMention, next: NumberMention): boolean {
  const gap = tokens.slice(one.to, next.from);
  const [first] = gap;
  if (!first || gap.length > longestGap || !joint.test(first.fold)) return false;
  const words = gap.filter(({ fold }) => !joint.test(fold));
  const isNamed = namesCounted(tokens[one.from - 1]);
  return words.length === 0
    ? !isNamed
    : isNamed && namesCounted(gap.at(-1)) && words.every(({ kind }) => kind === 'word');
}
