import type { Figure } from '../model/figure';
import type { FigureRow } from './figure-rows';
import { openQuestion } from './open-question';

/**
 * The figures that one answer is for: a total and its parts are of one kind, or they would not add up; and how a text writes its numbers is the same for all that
 * have the same sign in them.
 */
export function answeredWith(figure: Figure, rows: readonly FigureRow[]): Figure[] {
  const question = openQuestion(figure, figure.settled);
  if (question === 'value') {
    const taken = rows.flatMap((row) => [row, ...row.parts].flatMap(({ figure: one }) => one ?? []));
    const isSame = (one: Figure) => openQuestion(one, one.settled) === 'value' && signIn(one) === signIn(figure);
    return [figure, ...taken.filter((one) => one.id !== figure.id && isSame(one))];
  }
  const parts = rows.find((row) => row.figure?.id === figure.id)?.parts ?? [];
  return [
    figure,
    ...parts.flatMap(({ figure: part }) => (part && openQuestion(part, part.settled) === question ? part : [])),
  ];
}

const signIn = ({ printed }: Figure) => /[.,]/.exec(printed)?.[0];
