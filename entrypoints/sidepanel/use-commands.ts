import { flushSync } from 'react-dom';
import type { Topic } from '../../lib/model/topic';
import { boardWords } from '../../lib/words/board-words';
import { commonWords } from '../../lib/words/common-words';
import type { BoardCommand } from './board-keys';
import type { BoardRow, ClipRowData } from './board-row';
import type { Pick } from './topic-picker';
import type { Actions } from './use-actions';
import type { Drop } from './use-drag';
import type { RowFocus } from './use-row-focus';
import type { Selection } from './use-selection';

/** What keys, the bar of a selection, the opened rows and drops have in common: which clips are meant, and what is done. */
export function useCommands(options: {
  topics: Topic[];
  actions: Actions;
  selection: Selection;
  focus: RowFocus;
  open: (key: string) => void;
  pick: (pick: Pick) => void;
}) {
  const { topics, actions, selection } = options;

  async function file(rows: ClipRowData[], to: Topic | null, asked: 'move' | 'tag', position?: number) {
    if (rows.length === 0) return;
    // A clip that was found by searching may belong to an earlier meeting, from which nothing is taken away.
    const also = asked === 'tag' || rows.some((row) => row.section.key === 'search');
    const title = to?.title ?? commonWords.inbox;
    if (!to && also) return actions.say(boardWords.inboxNeedsTopic);
    const there = (row: ClipRowData) =>
      (row.section.topic?.id ?? null) === (to?.id ?? null) && row.section.key !== 'search';
    if (position === undefined && rows.every(there)) return actions.say(boardWords.alreadyThere(title));
    const count = new Set(rows.map((row) => row.view.clip.id)).size;
    const filed =
      also && to
        ? await actions.tag(rows, to.id, boardWords.tagged(count, title))
        : await actions.file(rows, to?.id ?? null, boardWords.moved(count, title), position);
    if (filed && !also) selection.clear();
  }

  function pickFor(rows: ClipRowData[], asked: 'move' | 'tag') {
    if (rows.length === 0) return;
    const title = asked === 'tag' ? boardWords.pickToTag(rows.length) : boardWords.pickToMove(rows.length);
    options.pick({ title, topics, inbox: asked === 'move', take: (topic) => file(rows, topic, asked) });
  }

  async function shift(row: ClipRowData, by: -1 | 1) {
    const { topic, clips } = row.section;
    const position = row.index + by;
    if (!topic) return actions.say(boardWords.inboxHasNoOrder);
    if (position < 0 || position >= clips.length) return actions.say(boardWords.edge);
    options.focus.go(row.key);
    await actions.file([row], topic.id, boardWords.shifted(position + 1, clips.length), position);
  }

  function writeNote(row: ClipRowData) {
    flushSync(() => options.open(row.key));
    document.querySelector<HTMLElement>(`[data-detail-of="${CSS.escape(row.key)}"] textarea`)?.focus();
  }

  return {
    file,
    pickFor,
    obey: (command: BoardCommand, row: BoardRow) => {
      const one = row.kind === 'clip' ? [row] : [];
      const meant = selection.rows.length > 0 ? selection.rows : one;
      switch (command.do) {
        case 'to-topic': {
          const topic = topics[command.index];
          return topic
            ? file(meant, topic, command.also ? 'tag' : 'move')
            : actions.say(boardWords.noSuchTopic(command.index + 1));
        }
        case 'to-inbox':
          return file(meant, null, 'move');
        case 'pick-topic':
          return pickFor(meant, 'move');
        case 'delete':
          return meant.length > 0 && actions.remove(meant);
        case 'note':
          return row.kind === 'clip' && writeNote(row);
        case 'shift':
          return row.kind === 'clip' && shift(row, command.by);
        case 'clear':
          return selection.clear();
      }
    },
    drop: ({ rows, target, position, also }: Drop) => {
      const staying = (index: number) => {
        const moving = new Set(rows.map((row) => row.view.clip.id));
        return target.clips.slice(0, index).filter((view) => !moving.has(view.clip.id)).length;
      };
      return file(
        rows,
        target.topic,
        also && target.topic ? 'tag' : 'move',
        position === undefined ? undefined : staying(position),
      );
    },
  };
}
export type Commands = ReturnType<typeof useCommands>;
