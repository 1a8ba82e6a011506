import { useEffect, useRef } from 'react';
import { Button } from '../../components/button';
import { Kbd } from '../../components/kbd';
import { boardWords } from '../../lib/words/board-words';
import styles from './keys-dialog.module.css';

/** Every key of the board on one sheet. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{boardWords.keysTitle}</h2>
      <dl className={styles.keys}>
        {boardWords.keys.map(({ keys, does }) => (
          <div key={does} className={styles.line}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <Button type="submit">{boardWords.closeKeys}</Button>
      </form>
    </dialog>
  );
}
