import { versionWords } from '../../../lib/words/version-words';
import { changedMiddle } from './changed-middle';
import styles from './versions.module.css';

const say = versionWords;

/** A text as it was beside the text as it is, with what differs marked in both. */
export function TextPair({ before, after }: { before: string; after: string }) {
  const { start, before: gone, after: come, end } = changedMiddle(before, after);
  return (
    <dl className={styles.pair}>
      <div>
        <dt>{say.before}</dt>
        <dd dir="auto">
          {start}
          {gone && <del>{gone}</del>}
          {end}
        </dd>
      </div>
      <div>
        <dt>{say.after}</dt>
        <dd dir="auto">
          {start}
          {come && <ins>{come}</ins>}
          {end}
        </dd>
      </div>
    </dl>
  );
}
