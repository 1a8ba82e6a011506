import type { FigureCheck } from '../model/figure-check';
import type { FigureSeries, SeriesPoint } from '../model/figure-series';
import { lastDay } from './days-of';
import { sourceKey } from './edition-order';
import { isApart, looseRangeOf } from './number-range';
import { comparedUnit, sameTime } from './series-of';

/**
 * Sources that give other values for one indicator at one time. Values that rounding or "some" bring together are no disagreement, and
 * where the basis, the measure or the unit is not the same or not known, they are not the same indicator.
 */
export function checkDisagreement(series: FigureSeries): FigureCheck[] {
  if (series.basis === null && series.unit !== 'percent') return [];
  if (series.basis === 'change' || series.points.some(({ cited }) => cited.figure.measure !== series.measure))
    return [];
  const current = series.points.filter(({ superseded, at }) => !superseded && at !== null);
  const days = [...new Set(current.map(({ at }) => lastDay(at ?? '')))].sort();
  return days.flatMap((day) => disagreementOf(current.filter(({ at }) => at !== null && lastDay(at) === day)));
}

function disagreementOf(points: readonly SeriesPoint[]): FigureCheck[] {
  const [first] = points;
  if (first === undefined || first.at === null) return [];
  const alike = points.filter(
    ({ cited }) => sameTime(cited, first.cited) && comparedUnit(cited.figure) === comparedUnit(first.cited.figure),
  );
  const apart = alike.filter((a) => alike.some((b) => areApart(a, b)));
  if (apart.length < 2) return [];
  const said = apart.map(({ cited }) => ({
    value: cited.figure.value,
    producer: cited.producer,
    figureId: cited.figure.id,
  }));
  const sizes = said.map(({ value }) => value);
  const most = Math.max(...sizes.map(Math.abs));
  const finding = {
    kind: 'disagreement' as const,
    ...{
      at: first.at,
      values: said,
      percent: most === 0 ? 0 : ((Math.max(...sizes) - Math.min(...sizes)) / most) * 100,
    },
  };
  return [{ level: 'look', figureIds: said.map(({ figureId }) => figureId), finding }];
}

function areApart({ cited: a }: SeriesPoint, { cited: b }: SeriesPoint): boolean {
  return sourceKey(a) !== sourceKey(b) && isApart(looseRangeOf(a.figure), looseRangeOf(b.figure));
}
