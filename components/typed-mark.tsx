import { regionWords } from '../lib/words/region-words';
import styles from './typed-mark.module.css';

/** A value that the person read off a picture, never without the mark that says so; nothing where none was typed. */
export function TypedMark({ typed }: { typed: string }) {
  if (typed === '') return null;
  return (
    <p className={styles.typed}>
      <bdi className={styles.value}>{typed}</bdi> <span className={styles.mark}>({regionWords.typedMark})</span>
    </p>
  );
}
