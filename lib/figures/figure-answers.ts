import type { Figure, SettledFact } from '../model/figure';
import type { FigureFacts, FigureMeasure } from '../model/figure-facts';
import { type BasisAnswer, basisAnswers } from './basis-answers';
import type { FigureQuestion } from './open-question';

type Facts = Partial<Pick<FigureFacts, SettledFact>>;

/** What the person may answer, and what the answer says of a figure. */
export type FigureAnswer =
  | { to: 'value'; value: number; facts: (figure: Figure) => Facts }
  | { to: 'measure'; measure: FigureMeasure; facts: (figure: Figure) => Facts }
  | { to: 'basis'; kind: BasisAnswer['kind']; facts: (figure: Figure) => Facts };

const measures: FigureMeasure[] = ['detected', 'registered', 'arrivals', 'applications', 'present', 'other'];

/** What may be answered, in the order in which it is shown: a key names an answer by its place. */
export function figureAnswers(figure: Figure, question: FigureQuestion): FigureAnswer[] {
  switch (question) {
    case 'value':
      return readings(figure);
    case 'measure':
      return measures.map((measure) => ({ to: 'measure', measure, facts: () => ({ measure }) }));
    case 'basis':
      return basisAnswers(figure).map(({ kind, facts }) => ({ to: 'basis', kind, facts: () => facts }));
  }
}

/** Both numbers that the digits may mean. */
function readings({ value, otherValue = value }: Figure): FigureAnswer[] {
  return [
    { to: 'value', value, facts: (figure) => ({ value: figure.value }) },
    { to: 'value', value: otherValue, facts: (figure) => ({ value: figure.otherValue ?? figure.value }) },
  ];
}
