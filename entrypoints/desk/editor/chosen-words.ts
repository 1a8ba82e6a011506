import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

const key = new PluginKey<boolean>('chosen-words');

/** Marks the selection while the focus is in a field beside the text, where the browser would show none. */
export function chosenWords(): Plugin<boolean> {
  return new Plugin<boolean>({
    key,
    state: {
      init: () => false,
      apply: (tr, shown) => {
        const meta: unknown = tr.getMeta(key);
        return typeof meta === 'boolean' ? meta : shown;
      },
    },
    props: {
      decorations: (state) => {
        const { from, to, empty } = state.selection;
        if (!key.getState(state) || empty) return null;
        return DecorationSet.create(state.doc, [Decoration.inline(from, to, { 'data-chosen': '' })]);
      },
    },
  });
}

/** Begins or ends to mark the selection. */
export const chooseWords = (state: EditorState, shown: boolean): Transaction => state.tr.setMeta(key, shown);
