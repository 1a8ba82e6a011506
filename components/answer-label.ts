import type { FigureAnswer } from '../lib/figures/figure-answers';
import type { Figure } from '../lib/model/figure';
import { figureWords } from '../lib/words/figure-words';
import { numberText } from './figure-text';

/** An answer in words, as this person writes numbers. */
export function answerLabel(answer: FigureAnswer, { period }: Pick<Figure, 'period'>): string {
  const { basisAnswers: say, period: periodText, names } = figureWords;
  if (answer.to === 'value') return numberText(answer.value);
  if (answer.to === 'measure') return names.measure[answer.measure];
  return answer.kind === 'period' ? say.period(period ? periodText(period) : '') : say[answer.kind]();
}
