import type { CitedFigure } from '../model/cited-figure';
import type { FigureCheck } from '../model/figure-check';
import { openQuestion } from './open-question';

/** Numbers typed from a picture of which nobody says yet what they count: without that they can be held against no other number. */
export function checkMeasure(figures: readonly CitedFigure[]): FigureCheck[] {
  return figures
    .map(({ figure }) => figure)
    .filter((figure) => openQuestion(figure, figure.settled) === 'measure')
    .map(({ id, value }): FigureCheck => {
      return { level: 'look', figureIds: [id], finding: { kind: 'measure-open', value } };
    });
}
