import { Kbd } from '../../components/kbd';
import { words } from '../../lib/words/words';
import styles from './first-steps.module.css';
import { OutLink } from './out-link';

/** What to do next while there is no meeting, or nothing clipped yet. */
export function FirstSteps(props: { meeting: boolean; clips: boolean; shortcut: string | null }) {
  return (
    <div className={styles.steps}>
      {!props.meeting && (
        <section className={styles.step}>
          <h2>{words.board.firstTitle}</h2>
          <p>{words.board.firstText}</p>
          <OutLink href="/desk.html#/new-meeting" className={styles.action}>
            {words.board.newMeeting}
          </OutLink>
        </section>
      )}
      {!props.clips && (
        <section className={styles.step}>
          <h2>{words.board.clipFirstTitle}</h2>
          {props.shortcut ? (
            <p>
              {words.board.clipFirstKeys} <Kbd>{props.shortcut}</Kbd>
            </p>
          ) : (
            <p>{words.board.clipFirstText}</p>
          )}
          {!props.meeting && <p>{words.board.clipsKept}</p>}
        </section>
      )}
    </div>
  );
}
