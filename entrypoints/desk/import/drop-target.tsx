import { useCallback } from 'react';
import { minutesWords } from '../../../lib/words/minutes-words';
import { useDesk } from '../desk-context';
import { goTo } from '../use-route';
import styles from './import.module.css';
import { inputOfFile } from './input-of-file';
import { readDocument } from './read-document';
import { useFileDrop } from './use-file-drop';

/** Minutes may be dropped on every place of the desk; a review that was worked on is not thrown away for them. */
export function DropTarget() {
  const { session, platform, say } = useDesk();
  const take = useCallback(
    (file: File) => {
      const state = session.now();
      goTo({ page: 'import' });
      if (state.stage === 'review' && state.edited) return say(minutesWords.busyElsewhere);
      void readDocument({ session, platform }, file.name, () => inputOfFile(file));
    },
    [session, platform, say],
  );
  const over = useFileDrop(take);
  return over ? <div className={styles.drop}>{minutesWords.dropHere}</div> : null;
}
