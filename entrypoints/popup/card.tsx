import { useRef, useState, useSyncExternalStore } from 'react';
import { useLive } from '../../components/use-live';
import type { Topic } from '../../lib/model/topic';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { cardWords } from '../../lib/words/card-words';
import type { Exits } from './browser-exits';
import styles from './card.module.css';
import type { CardActions } from './card-actions';
import { CardBody } from './card-body';
import { CardFooter } from './card-footer';
import { CardHeader } from './card-header';
import type { Keys } from './early-keys';
import { readCard } from './read-card';
import { tickedAfter } from './ticked-after';
import { useAgenda } from './use-agenda';
import { useCardKeys } from './use-card-keys';
import { useFirst } from './use-first';
import { usePicker } from './use-picker';
import { useSlow } from './use-slow';
import { useSuggestion } from './use-suggestion';
import { useUnfinished } from './use-unfinished';

interface Props {
  db: RapporteurDatabase;
  actions: CardActions;
  keys: Keys;
  exits: Exits;
  onTryAgain: () => void;
}

/** The clip card: what was clipped, where it is from, and where it belongs. */
export function Card({ db, actions, keys, exits, onTryAgain }: Props) {
  const state = useSyncExternalStore(actions.state.subscribe, actions.state.get);
  const { outcome } = state;
  const clipId = outcome?.ok ? outcome.saved : null;
  const agenda = useAgenda(db);
  const view = useLive(async () => (clipId ? readCard(db, clipId) : undefined), [db, clipId]);
  const suggestion = useSuggestion(db, clipId);
  const slow = useSlow(outcome === null, 500);
  const finder = useRef<HTMLInputElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const [finishing, setFinishing] = useState(false);

  // One drawing when all is read; only when that takes long, what there is so far.
  const guessing = useSlow(view != null && suggestion === undefined, 250);
  const complete = view === null || (view !== undefined && (suggestion !== undefined || guessing));
  const nowReady = outcome?.ok === false || (agenda !== undefined && (complete || slow));
  // What stands first is settled with the first drawing: a suggestion that comes later is marked where it is.
  const first = useFirst(nowReady ? (suggestion ?? null) : undefined);
  const ready = first !== undefined;
  const picker = usePicker(agenda?.topics ?? [], { first: first ?? null, suggestion: suggestion ?? null });

  const tags = new Set(view?.view.tags.map((tag) => tag.topicId));
  const isTicked = (topic: Topic) => tickedAfter(state.waiting, topic, tags.has(topic.id));
  async function finish() {
    if (state.refusal || outcome?.ok === false) return exits.close();
    setFinishing(true);
    if (await actions.settled()) exits.close();
    else setFinishing(false);
  }
  async function importMinutes() {
    if (await actions.importMinutes(exits.importMinutes)) exits.close();
  }
  useUnfinished(actions, exits);
  useCardKeys({ keys, actions, picker, exits, finder, note, finish });

  return (
    <main className={styles.card} aria-label={cardWords.card} aria-busy={!ready || outcome === null || finishing}>
      <CardHeader state={state} slow={slow} view={ready ? view : undefined} onUndo={() => void actions.undoLast()} />
      {ready && (
        <>
          <CardBody
            {...{
              state,
              view,
              agenda,
              picker,
              suggestion: suggestion ?? null,
              finder,
              note,
              isTicked,
              actions,
              exits,
              onTryAgain,
            }}
            onFinish={finish}
          />
          <CardFooter exits={exits} onImport={() => void importMinutes()} onFinish={finish} />
        </>
      )}
    </main>
  );
}
