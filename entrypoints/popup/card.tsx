import { lazy, Suspense, useRef, useState, useSyncExternalStore } from 'react';
import { useLive } from '../../components/use-live';
import { isPdfClip } from '../../lib/model/is-pdf-clip';
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
import { FiguresPlace } from './figures-place';
import { readCard } from './read-card';
import { tickedAfter } from './ticked-after';
import { useAgenda } from './use-agenda';
import { useCardKeys } from './use-card-keys';
import { useFirst } from './use-first';
import { useNotices } from './use-notices';
import { usePicker } from './use-picker';
import { useSlow } from './use-slow';
import { useSuggestion } from './use-suggestion';
import { useUnfinished } from './use-unfinished';

const ContactsPart = lazy(() => import('./contacts-part').then((module) => ({ default: module.ContactsPart })));
const PdfPart = lazy(() => import('./pdf-part').then((module) => ({ default: module.PdfPart })));

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
  const read = useNotices(db, clipId, view);
  const slow = useSlow(outcome === null, 500);
  const finder = useRef<HTMLInputElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const [finishing, setFinishing] = useState(false);

  // One drawing when all is read; only when that takes long, what there is so far.
  const guessed = suggestion !== undefined && read !== undefined;
  const guessing = useSlow(view != null && !guessed, 250);
  const complete = view === null || (view !== undefined && (guessed || guessing));
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
  async function handOver(ask: Exits['importMinutes'] | Exits['takeScreen']) {
    if (await actions.handOver(ask)) exits.close();
  }
  const part = () => void handOver(exits.takeScreen);
  async function markEdition() {
    const { offeredEdition } = await import('./offered-edition');
    const word = read?.notices && offeredEdition(read.notices);
    if (word) await actions.judge(word);
  }
  useUnfinished(actions, exits);
  useCardKeys({ keys, actions, picker, exits, finder, note, finish, part, markEdition });

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
              notice: (
                <>
                  {view && (
                    <Suspense>
                      <ContactsPart db={db} view={view.view} actions={actions} />
                    </Suspense>
                  )}
                  {view && <FiguresPlace db={db} view={view.view} actions={actions} />}
                  {view && isPdfClip(view.view) && (
                    <Suspense>
                      <PdfPart db={db} view={view.view} actions={actions} exits={exits} />
                    </Suspense>
                  )}
                  {read?.notices && <read.Notice {...{ notices: read.notices, actions, exits }} />}
                </>
              ),
            }}
            onFinish={finish}
          />
          <CardFooter
            exits={exits}
            onPart={part}
            onImport={() => void handOver(exits.importMinutes)}
            onFinish={finish}
          />
        </>
      )}
    </main>
  );
}
