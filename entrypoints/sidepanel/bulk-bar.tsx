import { Button } from '../../components/button';
import { Kbd } from '../../components/kbd';
import { boardWords } from '../../lib/words/board-words';
import styles from './bulk-bar.module.css';

/** What can be done with several clips at once. */
export function BulkBar(props: {
  count: number;
  canFile: boolean;
  onMove: () => void;
  onTag: () => void;
  onDelete: () => void;
  onClear: () => void;
}) {
  return (
    <div className={styles.bar} role="toolbar" aria-label={boardWords.selectedCount(props.count)}>
      <p className={styles.line}>
        <strong className={styles.count}>{boardWords.selectedCount(props.count)}</strong>
        <Button look="quiet" onClick={props.onClear}>
          {boardWords.clear} <Kbd>{boardWords.escapeKey}</Kbd>
        </Button>
      </p>
      <p className={styles.line}>
        {props.canFile && (
          <>
            <Button onClick={props.onMove}>
              {boardWords.moveTo} <Kbd>M</Kbd>
            </Button>
            <Button onClick={props.onTag}>{boardWords.alsoTag}</Button>
          </>
        )}
        <Button look="danger" className={styles.delete} onClick={props.onDelete}>
          {boardWords.remove}
        </Button>
      </p>
    </div>
  );
}
