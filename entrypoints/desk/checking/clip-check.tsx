import { useState } from 'react';
import { Button } from '../../../components/button';
import { useLive } from '../../../components/use-live';
import type { Clip } from '../../../lib/model/clip';
import { verificationsOf } from '../../../lib/store/verification-queries';
import { isCheckable } from '../../../lib/verification/check-groups';
import { pageOfClip } from '../../../lib/verification/page-of-clip';
import { checkingWords } from '../../../lib/words/checking-words';
import { useDesk } from '../desk-context';
import styles from './checking.module.css';
import { ClipVerdict } from './clip-verdict';
import { RunOfClip } from './run-of-clip';
import { useChecks } from './use-checks';
import { useLeave } from './use-leave';

const say = checkingWords;

/** "Still true?" for one clip: what the latest look showed, and another look. Nothing is read before the button is pressed. */
export function ClipCheck({ clip }: { clip: Clip }) {
  const { db, platform } = useDesk();
  const looks = useLive(() => verificationsOf(db, clip.id), [db, clip.id]);
  const page = pageOfClip(clip);
  const given = useLeave(platform.leave, page === null ? [] : [page.origin]);
  const { check, order } = useChecks(platform.checks, false);
  const [denied, setDenied] = useState(false);
  if (!isCheckable(clip) || page === null) return <p className={styles.quiet}>{say.notCheckable}</p>;
  const mayRead = given?.has(page.origin) === true;
  const running = check?.status === 'running';
  const [latest] = looks ?? [];
  const start = () => order({ type: 'start', clipIds: [clip.id] });
  async function allowAndStart(origin: string) {
    const allowed = await platform.leave.ask(origin);
    setDenied(!allowed);
    if (allowed) start();
  }
  return (
    <div className={styles.clip}>
      {latest ? <ClipVerdict clip={clip} look={latest} /> : looks && <p className={styles.quiet}>{say.neverChecked}</p>}
      {!mayRead && given && <p className={styles.quiet}>{say.needsAllowing(page.host)}</p>}
      <p className={styles.tools}>
        <Button
          aria-disabled={running}
          onClick={() => !running && (mayRead ? start() : void allowAndStart(page.origin))}
        >
          {mayRead ? (latest ? say.checkAgain : say.check) : `${say.allow(page.host)} · ${say.check}`}
        </Button>
        <RunOfClip check={check ?? null} clipId={clip.id} onCancel={() => order({ type: 'cancel' })} />
      </p>
      <p role="status" className={styles.denied}>
        {denied && say.notGiven(page.host)}
      </p>
    </div>
  );
}
