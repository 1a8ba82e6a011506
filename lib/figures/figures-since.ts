import type { FigureSeries } from '../model/figure-series';
import type { FigureSince } from '../model/figure-since';
import type { PartialDate } from '../model/partial-date';
import type { QuotedFigure } from '../model/quoted-figure';

/**
 * The table "since last time".
 * @param quoted what the minutes of the last meeting quote
 * @param before the date of the last meeting
 */
export function figuresSince(
  _series: readonly FigureSeries[],
  _quoted: readonly QuotedFigure[],
  _before: PartialDate | null,
): FigureSince[] {
  return [];
}
