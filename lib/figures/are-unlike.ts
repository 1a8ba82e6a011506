import type { Figure } from '../model/figure';
import { isStock } from './is-stock';
import { comparedUnit } from './series-of';
import { unitKey } from './unit-key';

/**
 * Whether no one series can hold these figures: persons and households, dollars and euros, what is there and what came, a share and a count. A number of which
 * nothing says what it counts goes with any other count. Different measures of one unit are not refused: the person may know that two sources call
 * one thing by two names, and the checks say so.
 */
export function areUnlike(figures: readonly Figure[]): boolean {
  const kinds = new Set(figures.map((figure) => `${comparedUnit(figure)}${unitKey(figure)}`));
  if (kinds.has('number') && [...kinds].every(isCount)) kinds.delete('number');
  const levels = new Set(figures.filter(({ unit }) => isCount(unit)).map(isStock));
  return kinds.size > 1 || (levels.has(true) && levels.has(false));
}

const isCount = (unit: string) =>
  /^(?:persons|households|events|applications|decisions|places|items|number)$/.test(unit);
