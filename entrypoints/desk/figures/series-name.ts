import type { FigureSeries } from '../../../lib/model/figure-series';
import { figureWords } from '../../../lib/words/figure-words';

/** What an indicator is called: the words of a source; where there are none, what it measures. */
export function seriesName({ what, measure, unitText }: FigureSeries): string {
  return what || (measure && figureWords.names.measure[measure]) || unitText || figureWords.page.untitled;
}

/** What tells it from others of the same name; the place is as its source writes it. */
export function seriesDetails({ what, measure, unit, unitText, place, basis }: FigureSeries): string[] {
  const { names } = figureWords;
  const ofUnit = unit === 'money' || unit === 'measured' ? unitText : unit === 'number' ? '' : names.unit[unit];
  return [
    what && measure ? names.measure[measure] : '',
    place,
    ofUnit,
    basis ? names.basis[basis] : figureWords.page.noBasis,
  ].filter(Boolean);
}
