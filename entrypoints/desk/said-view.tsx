import type { ReactNode } from 'react';
import { BlockView } from '../../components/block-view';
import { keyed } from '../../components/keyed';
import type { Block } from '../../lib/model/content-block';
import type { QuotedFigure } from '../../lib/model/quoted-figure';
import { deskWords } from '../../lib/words/desk-words';
import styles from './said-view.module.css';

const say = deskWords.agenda;

/** What minutes or an agenda say on a topic, word for word, folded away under a line, with the numbers they quote, each in its sentence. */
export function SaidView(props: { summary: ReactNode; said: Block[]; figures: QuotedFigure[] }) {
  const { said, figures } = props;
  return (
    <details className={styles.said}>
      <summary>{props.summary}</summary>
      {said.length === 0 ? (
        <p className={styles.words}>{say.nothingSaid}</p>
      ) : (
        <div className={styles.words} dir="auto">
          <BlockView blocks={said} />
        </div>
      )}
      {figures.length > 0 && (
        <details className={styles.said}>
          <summary>{say.figures(figures.length)}</summary>
          <ul className={styles.figures}>
            {keyed(figures).map(({ item: { printed, sentence, at }, key }) => (
              <li key={key} dir="auto">
                {sentence.slice(0, at)}
                <strong>{printed}</strong>
                {sentence.slice(at + printed.length)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </details>
  );
}
