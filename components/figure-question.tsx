import { type BasisAnswer, basisAnswers } from '../lib/figures/basis-answers';
import type { FigureQuestion as Asked } from '../lib/figures/open-question';
import type { Figure, SettledFact } from '../lib/model/figure';
import type { FigureFacts, FigureMeasure } from '../lib/model/figure-facts';
import { figureWords } from '../lib/words/figure-words';
import { numberText } from './figure-text';
import styles from './figures.module.css';
import { Kbd } from './kbd';

/** An answer of the person: what it says of the figure, and in words. */
export interface FigureAnswer {
  label: string;
  facts: Facts | ((figure: Figure) => Facts);
}
type Facts = Partial<Pick<FigureFacts, SettledFact>>;

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
const measures: FigureMeasure[] = ['detected', 'registered', 'arrivals', 'applications', 'present', 'other'];

/** What is not stated of a figure, as a question that one press answers; nothing is guessed. */
export function FigureQuestion({ figure, question, onAnswer, keyOf }: Props) {
  const ask = asks[question];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as this is
    <div role="group" aria-label={ask(figure.printed)} className={styles.question}>
      <p>{ask(figure.printed)}</p>
      <ul className={styles.answers}>
        {answersTo(figure, question).map((answer, index) => (
          <li key={answer.label}>
            <button type="button" className={styles.answer} onClick={() => onAnswer(answer)}>
              {answer.label}
              {keyOf && <Kbd>{keyOf(index + 1)}</Kbd>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What may be answered, in the order in which it is shown. */
export function answersTo(figure: Figure, question: Asked): FigureAnswer[] {
  if (question === 'value') return readings(figure);
  if (question === 'measure') {
    return measures.map((measure) => ({ label: figureWords.names.measure[measure], facts: { measure } }));
  }
  return basisAnswers(figure).map(({ kind, facts }) => ({ label: labelOf(kind, figure), facts }));
}

/** Both numbers that the digits may mean, as this person writes numbers. */
function readings({ value, otherValue = value }: Figure): FigureAnswer[] {
  return [
    { label: numberText(value), facts: (figure) => ({ value: figure.value }) },
    { label: numberText(otherValue), facts: (figure) => ({ value: figure.otherValue ?? figure.value }) },
  ];
}

function labelOf(kind: BasisAnswer['kind'], { period }: Figure): string {
  const { basisAnswers: say, period: periodText } = figureWords;
  if (kind === 'period') return say.period(period ? periodText(period) : '');
  return say[kind]();
}
