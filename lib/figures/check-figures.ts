import type { CitedFigure } from '../model/cited-figure';
import type { FigureCheck } from '../model/figure-check';
import type { FigureSeries } from '../model/figure-series';
import type { PartialDate } from '../model/partial-date';
import { byStand } from './by-stand';
import { checkAfterMeeting } from './check-after-meeting';
import { checkBasis } from './check-basis';
import { checkDisagreement } from './check-disagreement';
import { checkFalling } from './check-falling';
import { checkMeasure } from './check-measure';
import { checkMixed } from './check-mixed';
import { checkParts } from './check-parts';
import { checkPercentages } from './check-percentages';
import { checkPeriodOverCumulative } from './check-period-over-cumulative';
import { checkRestatedTotals } from './check-restated-totals';
import { checkRevised } from './check-revised';
import { checkSharesOfAll } from './check-shares-of-all';
import { checkStale } from './check-stale';
import { firstDay } from './days-of';

/** The meeting that the figures are for. */
export interface CheckedMeeting {
  date: PartialDate;
  today: PartialDate;
}

const levels: readonly FigureCheck['level'][] = ['wrong', 'look', 'note', 'holds'];

/**
 * What is to be looked at in figures, and what was checked and holds; the gravest first, each with the numbers of its working. Only
 * what its own source adds is added. The order of the figures does not matter.
 * @param series of these figures, as `seriesOf` makes them
 * @param meeting `today` stands for the meeting where only its year is known
 */
export function checkFigures(
  figures: readonly CitedFigure[],
  series: readonly FigureSeries[],
  meeting: CheckedMeeting,
): FigureCheck[] {
  const ordered = [...figures].sort(byStand);
  const reference = firstDay(meeting.date.length === 4 ? meeting.today : meeting.date);
  const found: FigureCheck[] = [
    ...checkParts(ordered),
    ...checkSharesOfAll(ordered),
    ...checkPercentages(ordered),
    ...checkPeriodOverCumulative(ordered),
    ...checkAfterMeeting(ordered, meeting.date),
    ...checkMixed(ordered, series),
    ...checkMeasure(ordered),
    ...checkBasis(ordered),
    ...checkRestatedTotals(ordered),
    ...series.flatMap((one) => [
      ...checkFalling(one),
      ...checkDisagreement(one),
      ...checkRevised(one),
      ...checkStale(one, reference),
    ]),
  ];
  return levels.flatMap((wanted) => found.filter(({ level }) => level === wanted));
}
