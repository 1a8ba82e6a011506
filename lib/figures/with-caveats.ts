import { foldText } from '../language/fold-text';
import type { FigureStatus } from '../model/figure-facts';
import type { FoundFigure } from '../model/found-figure';
import { roundedTo } from './rounded-to';
import { statusOf } from './status-of';

/** What a source warns of: how sure its figures are. That they were confirmed or revised, only the sentence of a figure can say. */
const warned: readonly FigureStatus[] = ['provisional', 'estimate'];

/**
 * Gives figures what their source says of all of its figures, where their own words do not say it: that they are provisional or estimates, and to what they are
 * rounded. A figure that is no multiple of that is not one of those that were rounded.
 */
export function withCaveats(figures: readonly FoundFigure[], caveats: readonly string[]): FoundFigure[] {
  const folded = caveats.map(foldText);
  const said = folded.map((text) => statusOf(text, warned));
  const status = warned.find((each) => said.includes(each)) ?? null;
  const step = folded.map(roundedTo).find((each) => each !== null) ?? null;
  const isShare = ({ unit }: FoundFigure) => unit === 'percent' || unit === 'percentage-points' || unit === 'ratio';
  return figures.map((figure) => ({
    ...figure,
    status: figure.status ?? status,
    roundedTo: figure.roundedTo ?? (step !== null && !isShare(figure) && figure.value % step === 0 ? step : null),
  }));
}
