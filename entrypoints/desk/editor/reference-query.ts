import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';

/** What stands after an @ that asks for a reference. */
export interface ReferenceQuery {
  /** Of the @. */
  from: number;
  to: number;
  query: string;
}

/** An @ at the start of a word, for one in the middle is that of a mailbox, and at most 40 characters after it. */
const asks = /(?:^|[\s\ufffc("“«])@((?:[^\s@\ufffc][^@\ufffc]{0,39})?)$/;

const dismissedKey = new PluginKey<number | null>('dismissed-reference');

/** Remembers the one @ at which the person said that she means nothing by it. */
export function referencePlugin(keys: { current: ((event: KeyboardEvent) => boolean) | null }): Plugin {
  return new Plugin({
    key: dismissedKey,
    state: {
      init: (): number | null => null,
      apply: (tr, dismissed: number | null) => {
        const meta: unknown = tr.getMeta(dismissedKey);
        if (typeof meta === 'number') return meta;
        return dismissed === null ? null : tr.mapping.map(dismissed, 1);
      },
    },
    props: { handleKeyDown: (_view, event) => keys.current?.(event) ?? false },
  });
}

/** The query that the cursor stands in, unless it was dismissed. */
export function referenceQuery(state: EditorState): ReferenceQuery | null {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock) return null;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  const query = asks.exec(before)?.[1];
  if (query === undefined) return null;
  const from = $from.pos - query.length - 1;
  return dismissedKey.getState(state) === from ? null : { from, to: $from.pos, query };
}

/** Puts the @ in that asks for a reference, apart from the word before it. */
export function askForReference(state: EditorState): Transaction {
  const { $from, from, to } = state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  return state.tr.insertText(/(^|[\s\ufffc("“«])$/.test(before) ? '@' : ' @', from, to).scrollIntoView();
}

/** Closes the list for this @ and leaves the words as they are. */
export const dismissQuery = (state: EditorState, { from }: ReferenceQuery): Transaction =>
  state.tr.setMeta(dismissedKey, from);
