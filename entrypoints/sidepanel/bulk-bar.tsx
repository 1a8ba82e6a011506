import { Button } from '../../components/button';
import { Kbd } from '../../components/kbd';
import { words } from '../../lib/words/words';
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
    <div className={styles.bar} role="toolbar" aria-label={words.board.selectedCount(props.count)}>
      <p className={styles.line}>
        <strong className={styles.count}>{words.board.selectedCount(props.count)}</strong>
        <Button look="quiet" onClick={props.onClear}>
          {words.board.clear} <Kbd>{words.board.escapeKey}</Kbd>
        </Button>
      </p>
      <p className={styles.line}>
        {props.canFile && (
          <>
            <Button onClick={props.onMove}>
              {words.board.moveTo} <Kbd>M</Kbd>
            </Button>
            <Button onClick={props.onTag}>{words.board.alsoTag}</Button>
          </>
        )}
        <Button look="danger" className={styles.delete} onClick={props.onDelete}>
          {words.board.remove}
        </Button>
      </p>
    </div>
  );
}
