import { handOutWords as say } from '../../../lib/words/hand-out-words';
import styles from './hand-out.module.css';
import type { OwnDetail } from './own-details';

/** Points out what goes out as it is though it looks like a personal detail; nothing where there is none. */
export function OwnDetailsNotice({ own }: { own: OwnDetail[] }) {
  if (own.length === 0) return null;
  return (
    <>
      <p className={styles.warning}>{say.ownDetails}</p>
      <ul className={styles.list}>
        {own.map(({ topic, text }) => (
          <li key={`${topic} ${text}`}>
            <bdi>{text}</bdi> {topic !== null && <span className={styles.hint}>({say.omissionOn(topic)})</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
