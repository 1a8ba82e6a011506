import type { CitedFigure } from '../model/cited-figure';
import type { FigureSeries } from '../model/figure-series';

/** Figures that measure the same, as series: by measure, unit, place and basis, or by what the person joined and parted. */
export function seriesOf(_figures: readonly CitedFigure[]): FigureSeries[] {
  return [];
}
