import type { Id } from '../../lib/model/id';
import type { Refusal } from '../../lib/model/refusal';
import type { Topic } from '../../lib/model/topic';
import { deleteClips } from '../../lib/services/delete-clips';
import { editSource } from '../../lib/services/edit-source';
import type { Outcome } from '../../lib/services/outcome';
import type { SourceEdit } from '../../lib/services/source-edit';
import { tagClip } from '../../lib/services/tag-clip';
import { undo } from '../../lib/services/undo';
import { untagClip } from '../../lib/services/untag-clip';
import { writeNote } from '../../lib/services/write-note';
import { activeMeeting, topicsOf } from '../../lib/store/meeting-queries';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { cardWords } from '../../lib/words/card-words';
import { createCardState } from './card-state';
import { readSuggestion } from './read-card';
import type { ClipOutcome } from './start-clip';

export type CardActions = ReturnType<typeof createCardActions>;

/**
 * What the person can do on the card. Everything waits its turn, the first for the clip to be stored; so keys may come as early
 * and as fast as they like, and each acts on what the one before has left.
 */
export function createCardActions(db: RapporteurDatabase, outcome: Promise<ClipOutcome>) {
  const state = createCardState();
  const done: { undoId: Id; said: string }[] = [];
  let line: Promise<unknown> = outcome.then((reached) => state.set({ outcome: reached }));

  function inTurn(work: (clipId: Id) => Promise<void>): Promise<void> {
    const turn = line.then(async () => {
      const reached = await outcome;
      if (reached.ok) await work(reached.saved);
    });
    line = turn.catch((cause) => {
      console.error('card: action failed', cause);
      state.set({ refusal: { ok: false, reason: 'storage-failed' } });
    });
    return turn.catch(() => undefined);
  }
  function refuse(refusal: Refusal) {
    state.set({ refusal });
  }
  function settle(answer: Outcome, said: string) {
    if (!answer.ok) return refuse(answer);
    done.push({ undoId: answer.undoId, said });
    state.set({ said, refusal: null });
  }

  async function toggle(clipId: Id, topic: Topic) {
    const tag = await db.tags.where({ clipId, topicId: topic.id }).first();
    const place: [number, string] = [topic.position + 1, topic.title];
    const pair = { clipId, topicId: topic.id };
    if (tag) settle(await untagClip(db, pair), cardWords.untagged(...place));
    else settle(await tagClip(db, pair), cardWords.tagged(...place));
  }

  return {
    state,
    /** Tag or untag the topic with this number on the active agenda, 1 being the first. */
    toggleNumber: (number: number) => {
      state.set({ waiting: [...state.get().waiting, number] });
      return inTurn(async (clipId) => {
        const meeting = await activeMeeting(db);
        const topics = meeting ? await topicsOf(db, meeting.id) : [];
        const topic = topics[number - 1];
        if (topic) await toggle(clipId, topic);
        else state.set({ said: topics.length > 0 ? cardWords.noSuchTopic(number, topics.length) : cardWords.noAgenda });
      }).finally(() => state.set({ waiting: state.get().waiting.slice(1) }));
    },
    /** Tag what we would suggest, for a hand that is ahead of the suggestion. */
    takeSuggestion: () =>
      inTurn(async (clipId) => {
        const id = await readSuggestion(db, clipId);
        const topic = id ? await db.topics.get(id) : undefined;
        if (topic) await toggle(clipId, topic);
        else state.set({ said: cardWords.noSuggestion });
      }),
    toggleTopic: (topic: Topic) => inTurn((clipId) => toggle(clipId, topic)),
    writeNote: (note: string) =>
      inTurn(async (clipId) => {
        const answer = await writeNote(db, { clipId, note });
        if (answer.ok) state.set({ said: cardWords.noteKept, refusal: null });
        else refuse({ ...answer, text: note });
      }),
    correct: (edit: SourceEdit) => inTurn(async () => settle(await editSource(db, edit), cardWords.sourceCorrected)),
    /** Take back the last thing done on this card; when nothing is left, the clip itself. */
    undoLast: () =>
      inTurn(async (clipId) => {
        const last = done.pop();
        if (last) {
          const answer = await undo(db, last.undoId);
          if (!answer.ok) return refuse(answer);
          return state.set({ said: cardWords.undone(last.said), refusal: null });
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
    /** Settles when everything asked for so far is stored or refused. False: something was refused and is still to be read. */
    settled: async (): Promise<boolean> => {
      await line;
      const { outcome: reached, refusal } = state.get();
      return reached?.ok === true && refusal === null;
    },
  };
}
