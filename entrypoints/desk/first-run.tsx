import { useLive } from '../../components/use-live';
import { inboxClips } from '../../lib/store/clip-queries';
import { deskWords } from '../../lib/words/desk-words';
import { minutesWords } from '../../lib/words/minutes-words';
import { packWords } from '../../lib/words/pack-words';
import { useDesk } from './desk-context';
import styles from './first-run.module.css';
import { HeldMeetingForm } from './held-meeting-form';
import { HowToClip } from './how-to-clip';
import plain from './plain-page.module.css';
import { routeHash } from './route';
import { useCreateMeeting } from './use-create-meeting';

const say = deskWords.firstRun;

/** No meeting yet: one step makes it, and beside it stands how to clip. */
export function FirstRun() {
  const { db } = useDesk();
  const create = useCreateMeeting();
  const waiting = useLive(() => inboxClips(db), [db])?.length ?? 0;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{say.title}</h1>
        <p className={plain.lead}>{say.lead}</p>
      </header>
      <div className={styles.ways}>
        <section className={styles.minutes}>
          <h2>{minutesWords.firstRunTitle}</h2>
          <p>{minutesWords.firstRunText}</p>
          <a className={styles.start} href={routeHash({ page: 'import' })}>
            {minutesWords.importLink}
          </a>
        </section>
        <p className={styles.or}>{minutesWords.firstRunOr}</p>
        <HeldMeetingForm meeting={null} onKeep={create} />
      </div>
      <aside className={styles.aside}>
        <HowToClip />
        <p>
          {say.before} {waiting > 0 && <strong>{say.waiting(waiting)}</strong>}
        </p>
        <p>{say.stays}</p>
        <p>
          <a href={routeHash({ page: 'packs' })}>{packWords.openLink}</a>
        </p>
      </aside>
    </div>
  );
}
