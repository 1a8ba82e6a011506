import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { undoInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, splitListItemKeepMarks } from 'prosemirror-schema-list';
import { type Command, Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { chosenWords } from './chosen-words';
import { handCopy } from './hand-copy';
import { heldPlaces } from './held-places';
import { sinkItem, toggleList } from './list-commands';
import type { ReferenceLabels } from './reference-labels';
import { referencePlugin } from './reference-query';
import { takePaste } from './take-paste';
import { writtenInputRules } from './written-input-rules';
import { writtenSchema } from './written-schema';

const { nodes, marks } = writtenSchema;

export interface EditorHooks {
  labels: ReferenceLabels;
  placeholder: string;
  /** Keys of the list of references, while it is open; true for a key that was taken. */
  listKeys: { current: ((event: KeyboardEvent) => boolean) | null };
  onLink: () => void;
  onToolbar: () => void;
  onPasteTooLong: () => void;
}

/** What makes a document an editor: its keys, what they undo, and how text comes in and goes out. */
export function editorPlugins({ labels, placeholder, listKeys, ...on }: EditorHooks): Plugin[] {
  const keys = {
    'Mod-z': undo,
    'Shift-Mod-z': redo,
    'Mod-y': redo,
    'Mod-b': toggleMark(marks.strong),
    'Mod-i': toggleMark(marks.emphasis),
    'Mod-Shift-8': toggleList(nodes.bullet_list),
    'Mod-Shift-7': toggleList(nodes.ordered_list),
    'Mod-k': tells(on.onLink),
    'Alt-F10': tells(on.onToolbar),
    Enter: splitListItemKeepMarks(nodes.list_item),
    'Shift-Enter': insertBreak,
    // outside of lists both go on to the next control, as everywhere on the page
    Tab: sinkItem,
    'Shift-Tab': liftListItem(nodes.list_item),
    Backspace: undoInputRule,
  };
  return [
    referencePlugin(listKeys),
    heldPlaces(),
    takePaste(on.onPasteTooLong),
    handCopy(labels),
    writtenInputRules(),
    keymap(keys),
    keymap(baseKeymap),
    history(),
    emptyHint(placeholder),
    chosenWords(),
  ];
}

const insertBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create(), true).scrollIntoView());
  return true;
};

const tells = (hear: () => void) => () => {
  hear();
  return true;
};

/** Shows what the text is for as long as there is none. */
function emptyHint(hint: string): Plugin {
  return new Plugin({
    props: {
      decorations: ({ doc }) => {
        const empty = doc.childCount === 1 && doc.firstChild?.type === nodes.paragraph && doc.content.size === 2;
        if (hint === '' || !empty) return null;
        return DecorationSet.create(doc, [Decoration.node(0, 2, { 'data-hint': hint })]);
      },
    },
  });
}
