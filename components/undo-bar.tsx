import type { UndoStep } from '../lib/model/undo-step';
import { commonWords } from '../lib/words/common-words';
import { Button } from './button';
import { Kbd } from './kbd';
import styles from './undo-bar.module.css';
import { undoKey } from './undo-key';

interface Props {
  /** What was done last; null shows nothing. */
  step: Pick<UndoStep, 'action'> | null;
  onUndo: () => void;
  /** True where the surface itself says aloud what was done, in more words. */
  silent?: boolean;
}

/** What was just done, in words, with the way back. It speaks when it appears. */
export function UndoBar({ step, onUndo, silent = false }: Props) {
  return (
    <div className={styles.bar} role={silent ? undefined : 'status'}>
      {step && (
        <div className={styles.inside}>
          <span>{commonWords.done[step.action]}</span>
          <Button look="quiet" onClick={onUndo}>
            {commonWords.undo}
            <Kbd>{undoKey()}</Kbd>
          </Button>
        </div>
      )}
    </div>
  );
}
