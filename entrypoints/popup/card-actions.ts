import type { ImportPageReply } from '../../lib/messaging/page-to-worker';
import type { Id } from '../../lib/model/id';
import type { Refusal } from '../../lib/model/refusal';
import type { UnfinishedCard } from '../../lib/model/unfinished-card';
import type { WantedTag } from '../../lib/model/wanted-tag';
import { deleteClips } from '../../lib/services/delete-clips';
import { editSource } from '../../lib/services/edit-source';
import type { Outcome } from '../../lib/services/outcome';
import { setTag, taggedThen, topicMeant } from '../../lib/services/set-tag';
import type { SourceEdit } from '../../lib/services/source-edit';
import { undo } from '../../lib/services/undo';
import { writeNote } from '../../lib/services/write-note';
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
 */
export function createCardActions(db: RapporteurDatabase, clipId: Id, outcome: Promise<ClipOutcome>) {
  const state = createCardState();
  /** What was done, oldest first, and what to say once it is taken back. */
  const done: { undoId: Id; undone: string }[] = [];
  let line: Promise<unknown> = outcome.then((reached) => state.set({ outcome: reached }));

  function inTurn(work: () => Promise<void>): Promise<void> {
    const turn = line
      .then(async () => {
        if ((await outcome).ok) await work();
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
    done.push({ undoId: answer.undoId, undone });
    state.set({ said, refusal: null });
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
    return inTurn(async () => {
      const found = await topicMeant(db, topic);
      if (!found) return sayNoTopic(topic);
      const tagged = await taggedThen(db, clipId, found.id, asked);
      replace({ topic: { id: found.id }, tagged }); // once begun it may be done twice, so it must say what, not "the other"
      const on = cardWords.tagged(found.position + 1, found.title);
      const off = cardWords.untagged(found.position + 1, found.title);
      settle(await setTag(db, { clipId, topicId: found.id }, tagged), tagged ? on : off, tagged ? off : on);
    }).finally(() => replace());
  }

  const note = createNoteKeeper(async (text) => {
    let kept = false;
    await inTurn(async () => {
      const answer = await writeNote(db, { clipId, note: text });
      kept = answer.ok;
      if (answer.ok) state.set({ said: cardWords.noteKept, refusal: null });
      else refuse({ ...answer, text });
    });
    return kept;
  }, state.touch);

  return {
    state,
    note,
    /** Tag or untag a topic, by its number on the active agenda or its id. */
    toggle,
    /** Tag what we would suggest, for a hand that is ahead of the suggestion. */
    takeSuggestion: () =>
      inTurn(async () => {
        const id = await readSuggestion(db, clipId);
        if (id) void toggle({ id });
        else state.set({ said: cardWords.noSuggestion });
      }),
    correct: (edit: SourceEdit) =>
      inTurn(async () => settle(await editSource(db, edit), cardWords.sourceCorrected, cardWords.sourceAsBefore)),
    /** Take back the last thing done on this card; when nothing is left, the clip itself. */
    undoLast: () =>
      inTurn(async () => {
        const last = done.pop();
        if (last) {
          const answer = await undo(db, last.undoId);
          return answer.ok ? state.set({ said: last.undone, refusal: null }) : refuse(answer);
        }
        if (state.get().takenBack) return;
        const answer = await deleteClips(db, { clipIds: [clipId] });
        if (!answer.ok) return refuse(answer);
        state.set({ said: cardWords.takenBack, takenBack: answer.undoId, refusal: null });
      }),
    /** The clip that was taken back comes back as it was. */
    clipAgain: () =>
      inTurn(async () => {
        const { takenBack } = state.get();
        if (!takenBack) return;
        const answer = await undo(db, takenBack);
        if (!answer.ok) return refuse(answer);
        state.set({ said: '', takenBack: null, refusal: null });
      }),
    /**
     * Import the page as minutes instead of clipping it.
     * @param ask of the worker, which takes the clip back
     * @returns whether it was done; else the card says why not
     */
    async importMinutes(ask: (clipId: Id) => Promise<ImportPageReply>): Promise<boolean> {
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
      const { waiting, outcome: reached } = state.get();
      const nothing = reached?.ok === false;
      return { clipId, note: nothing ? null : note.unsaved(), tags: nothing ? [] : [...waiting] };
    },
  };
}
