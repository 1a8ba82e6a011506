import type { CitedFigure } from '../model/cited-figure';
import type { FigureCheck } from '../model/figure-check';
import { checkShares } from './check-parts';
import { partGroups } from './part-groups';
import { placeKey } from './place-key';

/** Percentages of men, women and children of one place and time, where no whole is printed: together they are everybody. */
export function checkSharesOfAll(figures: readonly CitedFigure[]): FigureCheck[] {
  const byWhole = new Map<string, CitedFigure[]>();
  for (const cited of figures) {
    const { unit, basis, partOfId, period, asOf, place, clipId, shareOfId } = cited.figure;
    if (unit !== 'percent' || basis === 'change' || partOfId !== null) continue;
    const key = [clipId, shareOfId, placeKey(place), period?.start, period?.end, asOf].join('|');
    byWhole.set(key, [...(byWhole.get(key) ?? []), cited]);
  }
  return [...byWhole.values()].flatMap((shares) => {
    const groups = partGroups(shares, '').filter(({ complete }) => complete);
    const [only] = groups;
    return groups.length === 1 && only !== undefined && only.parts.length === shares.length
      ? checkShares(only.parts, '', [])
      : [];
  });
}
