import { useId } from 'react';
import { Button } from '../../components/button';
import type { SourceFields } from '../../lib/model/source';
import { cardWords } from '../../lib/words/card-words';
import { clipWords } from '../../lib/words/clip-words';
import { sourceWords } from '../../lib/words/source-words';
import { type CorrectableField, editableSource, type FieldEdit, type Offer } from './editable-source';
import styles from './source-questions.module.css';

interface Props {
  fields: SourceFields;
  onAnswer: (edit: FieldEdit) => void;
  /** None of what the page says is right: the person types it. */
  onOther: (field: CorrectableField) => void;
}

const most = 4;
const askable: CorrectableField[] = [
  'title',
  'producer',
  'published',
  'asOf',
  'period',
  'publisher',
  'foundOn',
  'edition',
];

/** Where the page contradicts itself, each answer that it gives, to be chosen with one press; until then the first one is cited. */
export function SourceQuestions({ fields, onAnswer, onOther }: Props) {
  return askable
    .filter((field) => fields[field].doubtful)
    .map((field) => <Question key={field} {...{ fields, field, onAnswer, onOther }} />);
}

function Question({ fields, field, onAnswer, onOther }: Props & { field: CorrectableField }) {
  const id = useId();
  const { chosen, offers } = editableSource(fields, field);
  const answers = distinct(chosen ? [chosen, ...offers] : offers).slice(0, most);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as this is
    <div role="group" aria-labelledby={id} className={styles.question}>
      <p id={id}>{questionOf(field)}</p>
      <ul className={styles.answers}>
        {answers.map((answer) => {
          const from = cardWords.writtenOn(clipWords.from[answer.from], answer.label);
          return (
            <li key={answer.shown}>
              <button type="button" className={styles.answer} onClick={() => onAnswer(answer.edit)}>
                <bdi>{answer.shown}</bdi>
                <span className={styles.from}>
                  {from}
                  {answer === chosen && <strong className={styles.cited}>{sourceWords.cited}</strong>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <Button look="quiet" className={styles.other} onClick={() => onOther(field)}>
        {answers.length > 2 ? sourceWords.none : sourceWords.neither}
      </Button>
    </div>
  );
}

const asked = new Map<CorrectableField, string>([
  ['title', sourceWords.asks.title],
  ['producer', sourceWords.asks.producer],
  ['published', sourceWords.asks.published],
]);
const questionOf = (field: CorrectableField) =>
  asked.get(field) ?? sourceWords.asksOther(clipWords.fields[field].toLowerCase());

function distinct(offers: Offer[]): Offer[] {
  const seen = new Set<string>();
  return offers.filter(({ shown }) => !seen.has(shown) && seen.add(shown));
}
