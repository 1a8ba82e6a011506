import { foldText } from '../language/fold-text';
import type { FigureFacts } from '../model/figure-facts';
import { rateAt } from './rate-at';
import { readTokens } from './read-tokens';

/**
 * What two numbers of one unit must have in common to be held against one another: the currency of money, the measure of what is measured, the base of
 * a rate, in whatever words it is written. Empty for units that have nothing of the kind.
 */
export function unitKey({ unit, unitText }: Pick<FigureFacts, 'unit' | 'unitText'>): string {
  if (unit === 'money' || unit === 'measured') return unitText;
  if (unit !== 'rate') return '';
  const base = unitText === '‰' ? 1000 : rateAt(readTokens(unitText), 0)?.base;
  return base ? String(base) : foldText(unitText);
}
