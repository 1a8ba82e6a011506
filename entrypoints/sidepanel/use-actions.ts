import { useRef, useState } from 'react';
import type { Id } from '../../lib/model/id';
import type { Refusal } from '../../lib/model/refusal';
import { refusalAfter } from '../../lib/model/refusal-after';
import type { Topic } from '../../lib/model/topic';
import type { UndoStep } from '../../lib/model/undo-step';
import { activateMeeting } from '../../lib/services/activate-meeting';
import { addTopics } from '../../lib/services/add-topics';
import { attempt } from '../../lib/services/attempt';
import { deleteClips } from '../../lib/services/delete-clips';
import { fileClips } from '../../lib/services/file-clips';
import type { Outcome } from '../../lib/services/outcome';
import { tagClips } from '../../lib/services/tag-clips';
import { undo } from '../../lib/services/undo';
import { untagClip } from '../../lib/services/untag-clip';
import { writeNote } from '../../lib/services/write-note';
import { latestUndoStep } from '../../lib/store/latest-undo-step';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { boardWords } from '../../lib/words/board-words';
import { commonWords } from '../../lib/words/common-words';
import type { ClipRowData } from './board-row';

/** Everything the person can do to her records from the board. Each says aloud what it did, or shows why it did not. */
export function useActions(db: RapporteurDatabase, agendaChanged: () => void) {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const busy = useRef<Promise<unknown>>(Promise.resolve());

  const say = (text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 }));

  /** One after the other, so that keys pressed faster than the disk writes keep their order. @param text what was typed for it */
  const run = (work: () => Promise<Outcome>, done: string, text?: string): Promise<boolean> => {
    const turn = busy.current.then(async () => {
      const outcome = await attempt(work);
      setRefusal((shown) => refusalAfter(shown, outcome, text));
      if (outcome.ok) say(done);
      return outcome.ok;
    });
    busy.current = turn.catch(() => undefined); // the failure belongs to whoever awaits this turn
    return turn;
  };

  const takeBack = async (step: UndoStep | null) => {
    if (!step) return setRefusal({ ok: false, reason: 'nothing-to-undo' });
    if (await run(() => undo(db, step.id), commonWords.takenBack(commonWords.done[step.action]))) agendaChanged();
  };

  return {
    said,
    say,
    refusal,
    dismiss: () => setRefusal(null),
    /** Moves rows to a topic or the inbox (null). A row found by searching is only ever added to a topic. */
    file: (rows: ClipRowData[], to: Id | null, done: string, position?: number) => {
      const clips = rows.map(({ view, section }) => ({ clipId: view.clip.id, from: section.topic?.id ?? null }));
      return run(() => fileClips(db, { clips, to, ...(position === undefined ? {} : { position }) }), done);
    },
    tag: (rows: ClipRowData[], topicId: Id, done: string) =>
      run(() => tagClips(db, { clipIds: rows.map(({ view }) => view.clip.id), topicId }), done),
    remove: (rows: ClipRowData[]) => {
      const clipIds = [...new Set(rows.map((row) => row.view.clip.id))];
      return run(() => deleteClips(db, { clipIds }), boardWords.deleted(clipIds.length));
    },
    untag: (clipId: string, topic: Topic) =>
      run(() => untagClip(db, { clipId, topicId: topic.id }), boardWords.untagged(topic.title)),
    note: (clipId: string, note: string) => run(() => writeNote(db, { clipId, note }), boardWords.noteKept, note),
    addTopic: async (meetingId: string, title: string) => {
      const added = await run(() => addTopics(db, { meetingId, titles: [title] }), boardWords.topicAdded(title), title);
      if (added) agendaChanged();
      return added;
    },
    activate: async (meetingId: string) => {
      if (await run(() => activateMeeting(db, { meetingId }), commonWords.done['activate-meeting'])) agendaChanged();
    },
    takeBack,
    takeBackLatest: async () => takeBack(await latestUndoStep(db)),
  };
}
export type Actions = ReturnType<typeof useActions>;
