import type { Clip } from '../lib/model/clip';
import { regionWords } from '../lib/words/region-words';
import styles from './typed-mark.module.css';

/** A value that the person read off a picture, never without the mark that says so; the mark alone where its caption holds the value. */
export function TypedMark({ clip: { typed, transcribed } }: { clip: Pick<Clip, 'typed' | 'transcribed'> }) {
  const { typedMark } = regionWords;
  if (typed === '') return transcribed ? <p className={styles.mark}>{typedMark}</p> : null;
  return (
    <p>
      <bdi className={styles.value}>{typed}</bdi> <span className={styles.mark}>({typedMark})</span>
    </p>
  );
}
