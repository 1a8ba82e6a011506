import { Button } from '../../../components/button';
import type { WorkerChecks } from '../../../lib/messaging/worker-checks';
import type { CheckState } from '../../../lib/model/check-state';
import type { Id } from '../../../lib/model/id';
import { checkingWords } from '../../../lib/words/checking-words';
import styles from './checking.module.css';
import { countVerdicts } from './count-verdicts';

const say = checkingWords;

/** Starts a check, shows how far it is, ends it, and says how the last one ended. */
export function CheckRun(props: {
  check: CheckState | null;
  /** What would be checked: the clips of the sites that may be read. */
  clipIds: Id[];
  order: WorkerChecks['order'];
}) {
  const { check, clipIds, order } = props;
  const running = check?.status === 'running';
  if (running) {
    const done = check.results.length;
    const all = check.clipIds.length;
    return (
      <section className={styles.run} aria-label={say.check}>
        <progress value={done} max={all} aria-label={say.check} />
        <span>{say.progress(done, all)}</span>
        <Button onClick={() => order({ type: 'cancel' })}>{say.cancel}</Button>
        <p className={styles.quiet} role="status">
          {say.reading([...new Set(check.reading)])}
        </p>
      </section>
    );
  }
  return (
    <section className={styles.run} aria-label={say.check}>
      <Button
        look="primary"
        aria-disabled={clipIds.length === 0}
        onClick={() => clipIds.length > 0 && order({ type: 'start', clipIds })}
      >
        {say.start(clipIds.length)}
      </Button>
      {clipIds.length === 0 && <span className={styles.quiet}>{say.noneAllowed}</span>}
      <p role="status">
        {check && (
          <>
            {say.ended[check.status]}{' '}
            <span className={styles.quiet}>
              {say.summary(countVerdicts(check.results), check.clipIds.length - check.results.length)}
            </span>
          </>
        )}
      </p>
    </section>
  );
}
