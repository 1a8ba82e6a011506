import { Kbd } from '../../components/kbd';
import { regionWords } from '../../lib/words/region-words';
import styles from './region.module.css';

const { keys } = regionWords;

/** Which keys move the frame; the frame's own description says it to people who listen. */
export function KeyHints() {
  return (
    <p className={styles.keys} aria-hidden="true">
      {[keys.arrows, keys.shift, keys.alt].map(({ key, does }) => (
        <span key={key}>
          <Kbd>{key}</Kbd> {does}
        </span>
      ))}
    </p>
  );
}
