import { lazy, type ReactNode, type RefObject, Suspense } from 'react';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { RefusalNotice } from '../../components/refusal-notice';
import type { Id } from '../../lib/model/id';
import type { RefusalReason } from '../../lib/model/refusal';
import type { Topic } from '../../lib/model/topic';
import { cardWords } from '../../lib/words/card-words';
import type { Exits } from './browser-exits';
import styles from './card.module.css';
import type { CardActions } from './card-actions';
import type { CardState } from './card-state';
import { ClipSummary } from './clip-summary';
import { NoteField } from './note-field';
import type { CardView } from './read-card';
import { TagPlace } from './tag-place';
import type { Agenda } from './use-agenda';
import type { Picker } from './use-picker';

interface Props {
  state: CardState;
  /** undefined while it is read, null where the clip is gone. */
  view: CardView | null | undefined;
  agenda: Agenda | undefined;
  picker: Picker;
  suggestion: Id | null;
  finder: RefObject<HTMLInputElement | null>;
  note: RefObject<HTMLTextAreaElement | null>;
  isTicked: (topic: Topic) => boolean;
  actions: CardActions;
  exits: Exits;
  /** What is to be said of earlier clips. */
  notice: ReactNode;
  onTryAgain: () => void;
  onFinish: () => void;
}

/** Reasons that may be over in a moment, while the card is still open. */
// Few cards have any.
const RefusedClips = lazy(() => import('./refused-clips').then((module) => ({ default: module.RefusedClips })));

const passing = new Set<RefusalReason>([
  'empty-page',
  'still-loading',
  'image-unreadable',
  'unreadable-draft',
  'no-answer',
  'storage-full',
  'storage-failed',
]);

function goneBecause({ takenBack }: CardState): string {
  if (!takenBack) return cardWords.gone;
  return takenBack.clipStays ? cardWords.sightingTakenBack : cardWords.takenBackBody;
}

/** The card between its header and its footer, in each of its states. */
export function CardBody(props: Props) {
  const { state, view, actions, exits, onTryAgain } = props;
  const { outcome, refused } = state;
  const told = outcome?.told === true;
  const notClipped = refused.length > 0 && (
    <Suspense>
      <RefusedClips {...{ refused, exits }} folded={!told} />
    </Suspense>
  );
  if (outcome?.ok === false) {
    // Of several, nobody would know which is tried.
    const again = passing.has(outcome.reason) && (!told || refused.length === 1) && (
      <Button onClick={onTryAgain}>{cardWords.tryAgain}</Button>
    );
    return (
      <div className={styles.body}>
        {!told && <RefusalNotice refusal={outcome}>{again}</RefusalNotice>}
        {notClipped}
        {told && again}
      </div>
    );
  }
  if (view === null) {
    return (
      <div className={styles.body}>
        <EmptyState title={goneBecause(state)}>
          {state.takenBack && (
            <Button look="primary" autoFocus onClick={() => void actions.clipAgain()}>
              {state.takenBack.clipStays ? cardWords.seeAgain : cardWords.clipAgain}
            </Button>
          )}
        </EmptyState>
      </div>
    );
  }
  return (
    <>
      <div className={styles.body}>
        {state.refusal && <RefusalNotice refusal={state.refusal} />}
        {view ? (
          <ClipSummary
            card={view}
            unselectable={outcome?.unselectable === true}
            {...{ actions, notice: props.notice, onFinish: props.onFinish }}
          />
        ) : (
          <p>{cardWords.clippingLong}</p>
        )}
        <TagPlace {...props} />
        {notClipped}
      </div>
      {view && (
        <NoteField field={props.note} stored={view.view.clip.note} keeper={actions.note} onFinish={props.onFinish} />
      )}
    </>
  );
}
