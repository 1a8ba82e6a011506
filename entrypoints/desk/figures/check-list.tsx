import type { CitedFigure } from '../../../lib/model/cited-figure';
import type { FigureCheck } from '../../../lib/model/figure-check';
import { figureCheckWords } from '../../../lib/words/figure-check-words';
import { figureWords } from '../../../lib/words/figure-words';
import styles from './figures-page.module.css';
import { goToFigure } from './go-to-figure';

const say = figureWords.page;
const levels: FigureCheck['level'][] = ['wrong', 'look'];

/** What does not add up, with its working, on top; what is worth knowing and what holds, folded away. */
export function CheckList({ checks, figures }: { checks: FigureCheck[]; figures: CitedFigure[] }) {
  const open = levels.flatMap((level) => checks.filter((check) => check.level === level));
  const notes = checks.filter(({ level }) => level === 'note');
  const holding = checks.filter(({ level }) => level === 'holds');
  return (
    <section className={styles.checks} aria-labelledby="figure-checks">
      <h2 id="figure-checks">{say.checks}</h2>
      {open.length === 0 && (
        <p className={styles.quiet}>{checks.length > 0 ? say.nothingToLook : say.nothingChecked}</p>
      )}
      <Checks checks={open} figures={figures} />
      {notes.length > 0 && (
        <details>
          <summary>{say.notes(notes.length)}</summary>
          <Checks checks={notes} figures={figures} />
        </details>
      )}
      {holding.length > 0 && (
        <details>
          <summary>{say.holding(holding.length)}</summary>
          <Checks checks={holding} figures={figures} />
        </details>
      )}
    </section>
  );
}

function Checks({ checks, figures }: { checks: FigureCheck[]; figures: CitedFigure[] }) {
  const printed = new Map(figures.map(({ figure, producer }) => [figure.id, { printed: figure.printed, producer }]));
  if (checks.length === 0) return null;
  return (
    <ul className={styles.checkList}>
      {checks.map((check) => (
        <li key={JSON.stringify([check.finding, check.figureIds])} className={styles.check} data-level={check.level}>
          <strong className={styles.level}>{say.levels[check.level]}</strong>
          <p>{figureCheckWords.en.sentence(check.finding)}</p>
          <p className={styles.of}>
            {check.figureIds.map((id) => (
              <button key={id} type="button" className={styles.link} onClick={() => goToFigure(id)}>
                <bdi>{[printed.get(id)?.printed, printed.get(id)?.producer].filter(Boolean).join(', ')}</bdi>
              </button>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
