import { type FigureAnswer, figureAnswers } from '../lib/figures/figure-answers';
import type { FigureQuestion as Asked } from '../lib/figures/open-question';
import type { Figure } from '../lib/model/figure';
import { figureWords } from '../lib/words/figure-words';
import { answerLabel } from './answer-label';
import styles from './figures.module.css';
import { Kbd } from './kbd';

interface Props {
  figure: Figure;
  question: Asked;
  onAnswer: (answer: FigureAnswer) => void;
  /** The key of the answer of this number, counted from one, where there is one. */
  keyOf?: ((number: number) => string) | undefined;
}

const asks: Record<Asked, (printed: string) => string> = {
  value: figureWords.askValue,
  measure: figureWords.askMeasure,
  basis: figureWords.askBasis,
};
/** What is not stated of a figure, as a question that one press answers; nothing is guessed. */
export function FigureQuestion({ figure, question, onAnswer, keyOf }: Props) {
  const ask = asks[question];
  return (
    <fieldset aria-label={ask(figure.printed)} className={styles.question}>
      <p>{ask(figure.printed)}</p>
      <ul className={styles.answers}>
        {figureAnswers(figure, question).map((answer, index) => (
          <li key={answerLabel(answer, figure)}>
            <button type="button" className={styles.answer} onClick={() => onAnswer(answer)}>
              {answerLabel(answer, figure)}
              {keyOf && <Kbd>{keyOf(index + 1)}</Kbd>}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
