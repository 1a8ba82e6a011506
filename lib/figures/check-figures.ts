import type { CitedFigure } from '../model/cited-figure';
import type { FigureCheck } from '../model/figure-check';
import type { FigureSeries } from '../model/figure-series';
import type { PartialDate } from '../model/partial-date';

/** The meeting that the figures are for. */
export interface CheckedMeeting {
  date: PartialDate;
  today: PartialDate;
}

/** What is to be looked at in figures, and what was checked and holds. */
export function checkFigures(
  _figures: readonly CitedFigure[],
  _series: readonly FigureSeries[],
  _meeting: CheckedMeeting,
): FigureCheck[] {
  return [];
}
