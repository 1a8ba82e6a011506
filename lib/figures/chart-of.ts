import type { FigureChart } from '../model/figure-chart';
import type { FigureSeries } from '../model/figure-series';

/** The chart of a series; null with fewer than three dated points. */
export function chartOf(_series: FigureSeries): FigureChart | null {
  return null;
}
