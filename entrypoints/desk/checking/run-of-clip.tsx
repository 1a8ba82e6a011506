import { Button } from '../../../components/button';
import type { CheckState } from '../../../lib/model/check-state';
import type { Id } from '../../../lib/model/id';
import { checkingWords } from '../../../lib/words/checking-words';
import { routeHash } from '../route';
import styles from './checking.module.css';

const say = checkingWords;

/** How the check of one clip goes, and its end; or that the worker is busy with another, for it does one at a time. */
export function RunOfClip({ check, clipId, onCancel }: { check: CheckState | null; clipId: Id; onCancel: () => void }) {
  const mine = check?.clipIds.includes(clipId) === true;
  const running = check?.status === 'running';
  return (
    <>
      {mine && running && (
        <Button look="quiet" onClick={onCancel}>
          {say.cancel}
        </Button>
      )}
      <span role="status" className={styles.quiet}>
        {mine &&
          (running ? say.reading([...new Set(check.reading)]) : check.status === 'done' ? '' : say.ended[check.status])}
        {!mine && running && (
          <>
            {say.otherRunning}
            <a href={routeHash({ page: 'checking' })}>{say.seeOther}</a>
          </>
        )}
      </span>
    </>
  );
}
