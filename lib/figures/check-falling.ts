import type { FigureCheck } from '../model/figure-check';
import type { FigureSeries, SeriesPoint } from '../model/figure-series';
import { firstDay, lastDay } from './days-of';
import { editionKey, sourceKey } from './edition-order';
import { isApart, looseRangeOf } from './number-range';
import { comparedUnit, sameTime, startOf } from './series-of';

/** A count since a day, by one source, that is lower than it was: within one edition that cannot be. */
export function checkFalling(series: FigureSeries): FigureCheck[] {
  const points = series.points.filter(({ cited }) => cited.figure.basis === 'cumulative');
  return points.flatMap((point, index) => {
    const next = points.slice(index + 1).find((other) => follows(other, point));
    return next === undefined ? [] : fall(point, next);
  });
}

/** The next count of the same source since the same day that is not a newer edition's word on the same point. */
function follows(later: SeriesPoint, earlier: SeriesPoint): boolean {
  if (sourceKey(later.cited) !== sourceKey(earlier.cited) || !countsSinceTheSameDay(earlier, later)) return false;
  if (sameTime(later.cited, earlier.cited) || comparedUnit(later.cited.figure) !== comparedUnit(earlier.cited.figure))
    return false;
  const isOneEdition = editionKey(later.cited) === editionKey(earlier.cited);
  return isOneEdition || (!later.superseded && !earlier.superseded);
}

function fall(earlier: SeriesPoint, later: SeriesPoint): FigureCheck[] {
  const [before, after] = [earlier.cited.figure, later.cited.figure];
  if (earlier.at === null || later.at === null || lastDay(earlier.at) === lastDay(later.at)) return [];
  if (after.value >= before.value || !isApart(looseRangeOf(before), looseRangeOf(after))) return [];
  const revised = after.status === 'revised' || editionKey(earlier.cited) !== editionKey(later.cited);
  const level = after.status === 'revised' ? 'note' : revised ? 'look' : 'wrong';
  const finding = {
    kind: 'falling-cumulative' as const,
    ...{ before: before.value, beforeAt: earlier.at, after: after.value, afterAt: later.at },
    ...{ producer: later.cited.producer, revised },
  };
  return [{ level, figureIds: [before.id, after.id], finding }];
}

/** A count that begins anew with each year falls every January. Where nobody says since when, both must end in one year. */
function countsSinceTheSameDay(a: SeriesPoint, b: SeriesPoint): boolean {
  const [startA, startB] = [startOf(a.cited), startOf(b.cited)];
  if (startA !== null && startB !== null) return firstDay(startA) === firstDay(startB);
  return a.at !== null && b.at !== null && a.at.slice(0, 4) === b.at.slice(0, 4);
}
