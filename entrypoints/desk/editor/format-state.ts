import type { MarkType } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { listAround } from './list-commands';
import { depthOf, writtenSchema } from './written-schema';

const { nodes, marks } = writtenSchema;

/** How the text is set where the cursor or the selection is. */
export interface FormatState {
  heading: 0 | 1 | 2;
  list: 'bullets' | 'numbers' | null;
  strong: boolean;
  emphasis: boolean;
  link: boolean;
}

/** Reads how the text is set at the selection; at a cursor, how the next letter will be. */
export function formatState(state: EditorState): FormatState {
  const { $from, from, to, empty } = state.selection;
  const has = (mark: MarkType) =>
    empty ? mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined : state.doc.rangeHasMark(from, to, mark);
  const list = listAround($from);
  return {
    heading: $from.parent.type === nodes.heading ? depthOf($from.parent) : 0,
    list: list && (list.type === nodes.ordered_list ? 'numbers' : 'bullets'),
    strong: has(marks.strong),
    emphasis: has(marks.emphasis),
    link: has(marks.link),
  };
}
