import type { FigureOrder } from '../../lib/model/figure-order';
import type { Id } from '../../lib/model/id';
import type { Refusal } from '../../lib/model/refusal';
import type { UnfinishedCard } from '../../lib/model/unfinished-card';
import type { WantedTag } from '../../lib/model/wanted-tag';
import type { EditionWord } from '../../lib/services/judge-edition';
import type { Outcome } from '../../lib/services/outcome';
import { setTag, taggedThen, topicMeant } from '../../lib/services/set-tag';
import type { SourceEdit } from '../../lib/services/source-edit';
import { writeNote } from '../../lib/services/write-note';
import { clipKeptAs } from '../../lib/store/clip-kept-as';
import { activeMeeting, topicsOf } from '../../lib/store/meeting-queries';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { cardWords } from '../../lib/words/card-words';
import { createCardState } from './card-state';
import { createNoteKeeper } from './note-keeper';
import { readSuggestion } from './read-card';
import type { ClipOutcome } from './start-clip';

export type CardActions = ReturnType<typeof createCardActions>;

/**
 * What the person can do on the card. Everything waits its turn, the first for the clip to be stored; so keys may come as early
 * and as fast as they like, and each acts on what the one before has left.
 * @param clipId the id asked for: that of the clip, or of a sighting of one that was there before, which is then what is acted on
 */
export function createCardActions(db: RapporteurDatabase, clipId: Id, outcome: Promise<ClipOutcome>) {
  const state = createCardState();
  /** What was done, oldest first, and what to say once it is taken back. */
  const done: { undoId: Id; undone: string; refused?: true }[] = [];
  let line: Promise<unknown> = outcome.then((reached) =>
    state.set({ outcome: reached, refused: reached.refused ?? [] }),
  );

  function inTurn(work: (about: Id) => Promise<void>): Promise<void> {
    const turn = line
      .then(async () => {
        if ((await outcome).ok) await work((await clipKeptAs(db, clipId))?.clip.id ?? clipId);
      })
      .catch((cause) => {
        console.error('card: action failed', cause);
        refuse({ ok: false, reason: 'storage-failed' });
      });
    line = turn;
    return turn;
  }
  function refuse(refusal: Refusal) {
    state.set({ refusal });
  }
  function settle(answer: Outcome, said: string, undone: string) {
    if (!answer.ok) return refuse(answer);
    // What is typed from pause to pause is one step.
    if (done.at(-1)?.undoId === answer.undoId) done.pop();
    done.push({ undoId: answer.undoId, undone });
    state.set({ said, refusal: null });
  }

  async function carryOut(work: (about: Id) => Promise<Outcome>, said: string, undone: string): Promise<boolean> {
    let ok = false;
    await inTurn(async (about) => {
      const answer = await work(about);
      ok = answer.ok;
      settle(answer, said, undone);
    });
    return ok;
  }

  async function takeBack(undoId: Id): Promise<Outcome> {
    const { undo } = await import('../../lib/services/undo');
    return undo(db, undoId);
  }

  async function sayNoTopic(topic: WantedTag['topic']) {
    const meeting = await activeMeeting(db);
    const count = meeting ? (await topicsOf(db, meeting.id)).length : 0;
    state.set({
      said: 'number' in topic && count > 0 ? cardWords.noSuchTopic(topic.number, count) : cardWords.noAgenda,
    });
  }
  function toggle(topic: WantedTag['topic']): Promise<void> {
    const asked: WantedTag = { topic, tagged: null };
    let waits = asked;
    const replace = (...by: WantedTag[]) => {
      state.set({ waiting: state.get().waiting.flatMap((one) => (one === waits ? by : one)) });
      waits = by[0] ?? waits;
    };
    state.set({ waiting: [...state.get().waiting, asked] });
    return inTurn(async (about) => {
      const found = await topicMeant(db, topic);
      if (!found) return sayNoTopic(topic);
      const tagged = await taggedThen(db, about, found.id, asked);
      replace({ topic: { id: found.id }, tagged }); // once begun it may be done twice, so it must say what, not "the other"
      const on = cardWords.tagged(found.position + 1, found.title);
      const off = cardWords.untagged(found.position + 1, found.title);
      settle(await setTag(db, { clipId: about, topicId: found.id }, tagged), tagged ? on : off, tagged ? off : on);
    }).finally(() => replace());
  }

  const note = createNoteKeeper(async (text) => {
    let kept = false;
    await inTurn(async (about) => {
      const answer = await writeNote(db, { clipId: about, note: text });
      kept = answer.ok;
      if (!answer.ok) return refuse({ ...answer, text });
      settle(answer, cardWords.noteKept, cardWords.noteAsBefore);
    });
    return kept;
  }, state.touch);

  /** Do something with figures. What a key means is settled when its turn comes: what was pressed before has been done by then. */
  async function figures(asked: FigureOrder, answer?: string): Promise<boolean> {
    let waits = asked;
    let kept = false;
    const replace = (...by: FigureOrder[]) => {
      state.set({ waitingFigures: state.get().waitingFigures.flatMap((one) => (one === waits ? by : one)) });
      waits = by[0] ?? waits;
    };
    state.set({ waitingFigures: [...state.get().waitingFigures, asked] });
    await inTurn(async (about) => {
      const { doFigureOrder } = await import('./do-figure-order');
      // once begun it may be done twice, so it must say which
      const done = await doFigureOrder(db, { about, asked, answer, begin: replace });
      if ('nothing' in done) return state.set({ said: done.nothing });
      kept = done.outcome.ok;
      settle(done.outcome, done.said, done.undone);
    }).finally(() => replace());
    return kept;
  }

  let typing: string | null = null;

  return {
    state,
    note,
    /** What stands in the field for what a picture says, until it is kept; null: nothing that is not. */
    holdTyped(typed: string | null) {
      typing = typed;
      state.touch();
    },
    /** Keep what a picture says. @returns whether it is kept */
    typeValue: (typed: string): Promise<boolean> =>
      carryOut(
        async (clipId) => {
          const [{ typeValue }, { figuresOf: read }] = await Promise.all([
            import('../../lib/services/type-value'),
            import('../../lib/services/figures-of'),
          ]);
          return typeValue(db, { clipId, typed, read });
        },
        cardWords.typedKept,
        cardWords.typedAsBefore,
      ),
    /** Tag or untag a topic, by its number on the active agenda or its id. */
    toggle,
    /** Take, answer, edit or give back figures. @param answer in words @returns whether it was done */
    figures,
    /** Tag what we would suggest, for a hand that is ahead of the suggestion. */
    takeSuggestion: () =>
      inTurn(async (about) => {
        const id = await readSuggestion(db, about);
        if (id) void toggle({ id });
        else state.set({ said: cardWords.noSuggestion });
      }),
    /** What only some clips need: the service comes with whoever shows it. @returns whether it was done */
    carryOut,
    /** Say something that needs no doing. */
    tell: (said: string) => state.set({ said }),
    /** @returns whether it is kept */
    correct: (edit: SourceEdit) =>
      carryOut(
        async () => (await import('../../lib/services/edit-source')).editSource(db, edit),
        cardWords.sourceCorrected,
        cardWords.sourceAsBefore,
      ),
    /** Make a clip of its own of what is a sighting so far. */
    keepApart: () =>
      carryOut(
        async () => (await import('../../lib/services/keep-apart')).keepApart(db, { sightingId: clipId }),
        cardWords.apart,
        cardWords.seenAgain,
      ),
    /** Say whether one clip is a newer edition of another. */
    judge: (word: EditionWord) =>
      carryOut(
        async () => (await import('../../lib/services/judge-edition')).judgeEdition(db, word),
        cardWords.judged(word.holds),
        cardWords.judged(!word.holds),
      ),
    /** Take back the last thing done on this card; when nothing is left, the clip itself, or that it was seen again. */
    undoLast: () =>
      inTurn(async () => {
        for (let last = done.pop(); last; last = done.pop()) {
          const answer = await takeBack(last.undoId);
          const isGone = !answer.ok && answer.reason === 'nothing-to-undo';
          // A step that was refused and is gone by now was taken back all the same: only the second copy had failed.
          if (answer.ok || (isGone && last.refused)) return state.set({ said: last.undone, refusal: null });
          // What changed nothing has no step.
          if (isGone) continue;
          // What could not be taken back this time comes first the next time; what others changed since never can.
          if (answer.reason !== 'changed-since') done.push({ ...last, refused: true });
          return refuse(answer);
        }
        if (state.get().takenBack) return;
        const { takeBackClip } = await import('../../lib/services/take-back-clip');
        const answer = await takeBackClip(db, { clipId });
        if (!answer.ok) return refuse(answer);
        const { undoId, clipStays } = answer;
        state.set({ said: cardWords.takenBack, takenBack: { undoId, clipStays }, refusal: null });
      }),
    /** The clip that was taken back comes back as it was. */
    clipAgain: () =>
      inTurn(async () => {
        const { takenBack } = state.get();
        if (!takenBack) return;
        const answer = await takeBack(takenBack.undoId);
        if (!answer.ok) return refuse(answer);
        state.set({ said: '', takenBack: null, refusal: null });
      }),
    /**
     * Hand the page over to another page of ours: as minutes to import, or as a picture to choose a part of.
     * @param ask of the worker
     * @returns whether it was done; else the card says why not
     */
    async handOver(ask: (clipId: Id) => Promise<{ ok: true } | Refusal>): Promise<boolean> {
      const answer = await ask(clipId).catch((): Refusal => ({ ok: false, reason: 'no-answer' }));
      if (answer.ok) return true;
      state.set(state.get().outcome?.ok === false ? { outcome: answer } : { refusal: answer });
      return false;
    },
    /** Settles when everything asked for so far is stored or refused. False: something was refused and is still to be read. */
    async settled(): Promise<boolean> {
      await note.flush();
      for (let last: unknown; last !== line; await last) last = line;
      const { outcome: reached, refusal } = state.get();
      return reached?.ok === true && refusal === null;
    },
    /** What is asked for and not stored: somebody else's, should the card go away now. */
    unfinished(): UnfinishedCard {
      const { waiting, waitingFigures, outcome: reached } = state.get();
      const nothing = reached?.ok === false;
      return {
        clipId,
        note: nothing ? null : note.unsaved(),
        tags: nothing ? [] : [...waiting],
        ...(typing === null || nothing ? {} : { typed: typing }),
        ...(waitingFigures.length === 0 || nothing ? {} : { figures: [...waitingFigures] }),
      };
    },
  };
}
