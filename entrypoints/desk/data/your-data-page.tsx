import { useState } from 'react';
import { RefusalNotice } from '../../../components/refusal-notice';
import { useLive } from '../../../components/use-live';
import type { Meeting } from '../../../lib/model/meeting';
import type { Refusal } from '../../../lib/model/refusal';
import type { Forgotten } from '../../../lib/services/forgotten';
import { dataWords } from '../../../lib/words/data-words';
import { useDesk } from '../desk-context';
import { focusContent } from '../focus-content';
import plain from '../plain-page.module.css';
import { routeHash } from '../route';
import styles from './data.module.css';
import { RetentionList } from './retention-list';
import { SetAside } from './set-aside';
import { WipeAll } from './wipe-all';
import { WipeMeeting } from './wipe-meeting';

const say = dataWords.yours;

/** What becomes of what is kept: how long clips stay, and what is wiped for good. */
export function YourDataPage({ meetings }: { meetings: Meeting[] }) {
  const { db, say: announce } = useDesk();
  const [message, setMessage] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const counts = useLive(
    async () => ({ clips: await db.clips.count(), meetings: await db.meetings.count(), trash: await db.trash.count() }),
    [db],
  );

  /** Does what has no way back, and says that it is done, or why not all of it is. */
  async function wipe(run: () => Promise<Forgotten | Refusal>, done: string) {
    setRefusal(null);
    let sentence = done;
    try {
      const answer = await run();
      if (!answer.ok) return setRefusal(answer);
      if (!answer.everywhere) sentence = `${done} ${dataWords.notYetInCopy}`;
    } catch (cause) {
      console.error('desk: traces remain', cause);
      sentence = say.failed;
    }
    setMessage(sentence);
    announce(sentence);
    focusContent();
  }

  return (
    <div className={plain.page}>
      <h1 className={plain.title}>{say.title}</h1>
      <p className={plain.quiet}>{say.lead}</p>
      {counts && <p>{say.holds(counts)}</p>}
      <p>
        <a href={routeHash({ page: 'trash' })}>{say.toTrash}</a>
      </p>
      {message !== '' && <p className={styles.message}>{message}</p>}
      {refusal && <RefusalNotice refusal={refusal} />}
      <SetAside />
      <RetentionList meetings={meetings} />
      <WipeMeeting meetings={meetings} wipe={wipe} />
      <WipeAll wipe={wipe} />
      <p className={plain.quiet}>{say.disk}</p>
    </div>
  );
}
