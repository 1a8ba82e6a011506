import type { CitedFigure } from '../model/cited-figure';
import type { FigureCheck } from '../model/figure-check';
import { firstDay, lastDay } from './days-of';
import { sourceKey } from './edition-order';
import { isApart, looseRangeOf } from './number-range';
import { placeKey } from './place-key';
import { scopeOf } from './scope-of';
import { comparedUnit } from './series-of';

/** More counted within a period than since a day before it, up to its end or later, by one source: one of the two has the wrong basis. */
export function checkPeriodOverCumulative(figures: readonly CitedFigure[]): FigureCheck[] {
  const periods = figures.filter(({ figure }) => figure.basis === 'period');
  const cumulatives = figures.filter(({ figure }) => figure.basis === 'cumulative');
  return periods.flatMap((period) => {
    const holder = cumulatives.find((cumulative) => countsTheSame(period, cumulative) && isOver(period, cumulative));
    const at = holder?.figure.period?.end;
    if (holder === undefined || !at) return [];
    const finding = {
      kind: 'period-over-cumulative' as const,
      ...{ period: period.figure.value, cumulative: holder.figure.value, at, producer: period.producer },
    };
    return [{ level: 'wrong', figureIds: [period.figure.id, holder.figure.id], finding }];
  });
}

function isOver({ figure: a }: CitedFigure, { figure: b }: CitedFigure): boolean {
  const [within, since] = [a.period, b.period];
  if (!within?.start || !within.end || !since?.start || !since.end) return false;
  if (firstDay(since.start) > firstDay(within.start) || lastDay(since.end) < lastDay(within.end)) return false;
  return a.value > b.value && isApart(looseRangeOf(a), looseRangeOf(b));
}

function countsTheSame(a: CitedFigure, b: CitedFigure): boolean {
  return sourceKey(a) === sourceKey(b) && a.figure.measure !== null && countedAs(a) === countedAs(b);
}

function countedAs({ figure }: CitedFigure): string {
  const { measure, place, what } = figure;
  return [measure, comparedUnit(figure), placeKey(place), scopeOf(what, place, measure)].join('|');
}
