import type { Figure } from '../model/figure';
import type { FigureRow } from './figure-rows';
import { openQuestion } from './open-question';

/** The figure to be asked about first: in the order in which they are shown, a total before its parts. Null where nothing is open. */
export function askedFigure(rows: readonly FigureRow[]): Figure | null {
  const figures = rows.flatMap((row) => [row, ...row.parts].flatMap(({ figure }) => figure ?? []));
  return figures.find((figure) => openQuestion(figure, figure.settled) !== null) ?? null;
}
