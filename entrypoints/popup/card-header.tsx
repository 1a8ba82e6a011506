import { Button } from '../../components/button';
import { Kbd } from '../../components/kbd';
import { undoKey } from '../../components/undo-key';
import { cardWords } from '../../lib/words/card-words';
import { commonWords } from '../../lib/words/common-words';
import styles from './card-header.module.css';
import type { CardState } from './card-state';
import type { CardView } from './read-card';

interface Props {
  state: CardState;
  slow: boolean;
  view: CardView | null | undefined;
  onUndo: () => void;
}

function sentence({ outcome, said }: CardState, slow: boolean, view: CardView | null | undefined): string {
  if (outcome === null) return slow ? cardWords.clipping : '';
  if (!outcome.ok) return cardWords.notClipped;
  if (said) return said;
  if (view?.sighting) return cardWords.seenAgain;
  return view ? cardWords.clipped(view.view.clip.content.kind) : '';
}

/** What was done last, shown and spoken, with the way back. */
export function CardHeader({ state, slow, view, onUndo }: Props) {
  const kept = state.outcome?.ok === true && !state.takenBack && view != null;
  const text = sentence(state, slow, view);
  return (
    <header className={styles.header}>
      {kept && <span className={styles.mark} aria-hidden="true" />}
      <div className={styles.said} role="status">
        {text && <h1>{text}</h1>}
      </div>
      {kept && (
        <Button look="quiet" className={styles.undo} onClick={onUndo}>
          {commonWords.undo}
          <Kbd>{undoKey()}</Kbd>
        </Button>
      )}
    </header>
  );
}
