import { Kbd } from '../../components/kbd';
import { boardWords } from '../../lib/words/board-words';
import styles from './first-steps.module.css';
import { OutLink } from './out-link';

/** What to do next while there is no meeting, or nothing clipped yet. */
export function FirstSteps(props: { meeting: boolean; clips: boolean; shortcut: string | null }) {
  return (
    <div className={styles.steps}>
      {!props.meeting && (
        <section className={styles.step}>
          <h2>{boardWords.firstTitle}</h2>
          <p>{boardWords.firstText}</p>
          <OutLink href="/desk.html#/new-meeting" className={styles.action}>
            {boardWords.newMeeting}
          </OutLink>
        </section>
      )}
      {!props.clips && (
        <section className={styles.step}>
          <h2>{boardWords.clipFirstTitle}</h2>
          {props.shortcut ? (
            <p>
              {boardWords.clipFirstKeys} <Kbd>{props.shortcut}</Kbd>
            </p>
          ) : (
            <p>{boardWords.clipFirstText}</p>
          )}
          {!props.meeting && <p>{boardWords.clipsKept}</p>}
        </section>
      )}
    </div>
  );
}
