import type { FigureCheck } from '../model/figure-check';
import type { FigureSeries, SeriesPoint } from '../model/figure-series';
import type { PartialDate } from '../model/partial-date';
import { daysBetween, firstDay, lastDay } from './days-of';

/**
 * Older than this at the meeting, a figure is called stale: most sources bring one out every week or month and the slowest of them
 * every quarter, so after 90 days there is a newer one, or the source has fallen silent. What is counted once a year has a year more.
 */
const staleAfter = 90;
const aYear = 365;

/** The newest figure of a series, of all its sources, where even that is old. Figures that stand beside it for comparison are meant to be. */
export function checkStale(series: FigureSeries, reference: string): FigureCheck[] {
  if (series.measure === 'population' || series.basis === 'change') return [];
  const current = series.points.filter(({ superseded, at }) => !superseded && at !== null);
  const newest = current.reduce<SeriesPoint | null>(
    (a, b) => (a !== null && dayOfPoint(a) >= dayOfPoint(b) ? a : b),
    null,
  );
  if (newest === null || newest.at === null || isComparison(newest, series)) return [];
  const days = daysBetween(lastDay(newest.at), reference);
  if (days <= staleAfter + (isYearly(newest) ? aYear : 0)) return [];
  const finding = { kind: 'stale' as const, asOf: newest.at, days };
  return [{ level: 'look', figureIds: [newest.cited.figure.id], finding }];
}

function dayOfPoint({ at }: SeriesPoint): string {
  return at === null ? '' : lastDay(at);
}

/** Of another year than that for which its source stands: "2,595 (2017: 425)". */
function isComparison({ cited, at }: SeriesPoint, { points }: FigureSeries): boolean {
  const source: PartialDate | null = cited.published ?? cited.asOf ?? cited.period?.end ?? null;
  if (source === null || at === null) return false;
  return points.length === 1 && daysBetween(lastDay(at), firstDay(source)) > staleAfter;
}

function isYearly({ cited, at }: SeriesPoint): boolean {
  const { period } = cited.figure;
  if (at?.length === 4) return true;
  if (period === null || period.start === null || period.end === null) return false;
  return cited.figure.basis !== 'cumulative' && daysBetween(firstDay(period.start), lastDay(period.end)) > 300;
}
