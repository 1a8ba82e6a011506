import { minutesWords } from '../../../lib/words/minutes-words';
import styles from './review.module.css';

const say = minutesWords.review;

/** Leads to the line that a value was read from. The key F8 does the same, so that it is no stop on the way through the form. */
export function ShowButton({ line, what }: { line: number | null; what: string }) {
  if (line === null) return null;
  return (
    <button
      type="button"
      className={styles.show}
      tabIndex={-1}
      data-show
      title={say.show}
      aria-label={say.showOf(what)}
    >
      ¶
    </button>
  );
}
