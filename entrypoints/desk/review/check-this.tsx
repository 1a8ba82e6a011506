import { Button } from '../../../components/button';
import { minutesWords } from '../../../lib/words/minutes-words';
import styles from './review.module.css';

const say = minutesWords.review;

/** The sign of a value that is not certain, in words and shape. */
export function CheckMark() {
  return <span className={styles.mark}>{say.check}</span>;
}

/** What to do with an uncertain value: keep it as it is, or take another one that the document offers. */
export function CheckThis(props: {
  others?: { key: string; text: string; use: () => void }[];
  onRight: () => void;
  /** Whether there is no value, so that "right" means that there is none. */
  isEmpty?: boolean;
  /** What the buttons are about, for people who listen. */
  what: string;
}) {
  const right = props.isEmpty ? say.rightlyNone : say.right;
  /** The buttons go with the uncertainty, so the focus goes to the value first. */
  const thenFocus = (run: () => void) => (event: { currentTarget: HTMLElement }) => {
    const spot = event.currentTarget.closest('[data-unsure]');
    spot?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    run();
  };
  return (
    <span className={styles.choices}>
      <Button look="quiet" aria-label={`${right}: ${props.what}`} onClick={thenFocus(props.onRight)}>
        <span aria-hidden="true">✓</span> {right}
      </Button>
      {props.others && props.others.length > 0 && (
        <>
          <span className={styles.quiet}>{say.alsoSays}</span>
          {props.others.map(({ key, text, use }) => (
            <Button key={key} aria-label={say.use(text)} onClick={thenFocus(use)}>
              <bdi>{text}</bdi>
            </Button>
          ))}
        </>
      )}
    </span>
  );
}
