import type { Figure } from '../model/figure';
import type { FigureRow } from './figure-rows';
import { openQuestion } from './open-question';

/** The figures that one answer is for: a total and its parts are of one kind, or they would not add up. */
export function answeredWith(figure: Figure, rows: readonly FigureRow[]): Figure[] {
  const question = openQuestion(figure, figure.settled);
  const parts = rows.find((row) => row.figure?.id === figure.id)?.parts ?? [];
  return [
    figure,
    ...parts.flatMap(({ figure: part }) => (part && openQuestion(part, part.settled) === question ? part : [])),
  ];
}
