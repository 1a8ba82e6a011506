import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button';
import { Kbd } from '../../components/kbd';
import { RefusalNotice } from '../../components/refusal-notice';
import { UndoBar } from '../../components/undo-bar';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { boardWords } from '../../lib/words/board-words';
import styles from './board-foot.module.css';
import { BulkBar } from './bulk-bar';
import { OutLink } from './out-link';
import type { Actions } from './use-actions';
import { useFocusRescue } from './use-focus-rescue';
import { useRecentStep } from './use-recent-step';
import type { Selection } from './use-selection';

/** The way to the briefing, and above it whatever has just happened or is about to. */
export function BoardFoot(props: {
  db: RapporteurDatabase;
  actions: Actions;
  selection: Selection;
  hasMeeting: boolean;
  canFile: boolean;
  onFile: (asked: 'move' | 'tag') => void;
  /** The focus was on something here that is gone. */
  onFocusLost: () => void;
  onKeys: () => void;
}) {
  const { actions, selection } = props;
  const float = useRef<HTMLDivElement>(null);
  const step = useRecentStep(props.db, float);
  useFocusRescue(float, props.onFocusLost);
  const count = selection.rows.length;
  return (
    <footer className={styles.foot}>
      <div className={styles.float} ref={float}>
        {actions.refusal && (
          <div className={styles.refusal}>
            <RefusalNotice refusal={actions.refusal}>
              <Button onClick={actions.dismiss}>{boardWords.dismiss}</Button>
            </RefusalNotice>
          </div>
        )}
        {count > 0 ? (
          <BulkBar
            count={count}
            canFile={props.canFile}
            onMove={() => props.onFile('move')}
            onTag={() => props.onFile('tag')}
            onDelete={() => actions.remove(selection.rows)}
            onClear={selection.clear}
          />
        ) : (
          !actions.refusal && step && <UndoBar step={step} silent onUndo={() => actions.takeBack(step)} />
        )}
      </div>
      <Said {...actions.said} />
      {props.hasMeeting ? (
        <OutLink href="/desk.html#/briefing" className={styles.briefing}>
          {boardWords.openBriefing}
        </OutLink>
      ) : (
        <OutLink href="/desk.html" className={styles.desk}>
          {boardWords.openDesk}
        </OutLink>
      )}
      <Button look="quiet" onClick={props.onKeys}>
        {boardWords.showKeys} <Kbd>?</Kbd>
      </Button>
    </footer>
  );
}

/** What was just done, for the ear. The same sentence twice is spoken twice: a space makes it another. */
function Said({ text, turn }: { text: string; turn: number }) {
  const [shown, setShown] = useState('');
  useEffect(() => setShown(text && text + (turn % 2 ? '' : '\u00a0')), [text, turn]);
  return (
    <p className="visually-hidden" role="status">
      {shown}
    </p>
  );
}
