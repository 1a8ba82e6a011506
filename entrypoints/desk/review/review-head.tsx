import { Button } from '../../../components/button';
import { Kbd } from '../../../components/kbd';
import { minutesWords } from '../../../lib/words/minutes-words';
import type { ImportState } from '../import/import-session';
import { countChecks } from './count-checks';
import styles from './review.module.css';

const say = minutesWords.review;

/** What is on the screen, how much of it waits to be checked, and the way to the next of that. */
export function ReviewHead(props: {
  review: Extract<ImportState, { stage: 'review' }>;
  /** Whether there is something here that a backup is made of first. */
  backsUp: boolean;
  onNextCheck: () => void;
  /** Puts back the row that was removed last. */
  onPutBack: () => void;
  onDiscard: () => void;
}) {
  const { draft, imported, queue, chosen } = props.review;
  const { read, toCheck } = countChecks(draft);
  const name = imported.document.fileName || imported.document.title;
  const isAgenda = draft.kind === 'agenda';
  return (
    <header className={styles.head}>
      <div>
        <h1 className={styles.title}>{isAgenda ? say.agendaTitle : say.title}</h1>
        <p className={styles.quiet}>
          {chosen > 1 && <strong>{say.of(chosen - queue.length + 1, chosen)} · </strong>}
          {name && (
            <>
              <bdi>{name}</bdi> ·{' '}
            </>
          )}
          {isAgenda ? say.agendaLead : say.lead} {props.backsUp && say.backsUp}
        </p>
      </div>
      <div className={styles.summary}>
        <span role="status">
          {say.read(read)}, <strong className={toCheck > 0 ? styles.mark : undefined}>{say.toCheck(toCheck)}</strong>
        </span>
        <Button disabled={toCheck === 0} onClick={props.onNextCheck}>
          {say.nextCheck} <Kbd>{say.nextCheckKey}</Kbd>
        </Button>
        <span className={styles.keys}>
          <Kbd>{say.showKey}</Kbd> {say.keysShow}
        </span>
        {(draft.removed?.length ?? 0) > 0 && <Button onClick={props.onPutBack}>{say.putBack}</Button>}
        <Button look="quiet" onClick={props.onDiscard}>
          {say.discard}
        </Button>
      </div>
    </header>
  );
}
