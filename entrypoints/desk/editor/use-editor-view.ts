import { EditorState, Selection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { WrittenText } from '../../../lib/model/written-block';
import { type EditorHooks, editorPlugins } from './editor-plugins';
import { followText } from './follow-text';
import { fromDoc } from './from-doc';
import { toDoc } from './to-doc';

export interface EditorSetting {
  text: WrittenText;
  /** The text with which the editor begins, asked for at the last moment. */
  first: () => WrittenText;
  /** `text` at this moment: it may be newer than what was drawn. */
  current: () => WrittenText;
  onType: (text: WrittenText) => void;
  hooks: EditorHooks;
  /** Attributes of the element that is edited. */
  attributes: Record<string, string>;
  /** Starts with the focus in the text, at its end. */
  focus: boolean;
}

export interface ShownEditor {
  view: EditorView;
  state: EditorState;
}

/**
 * The editor in a place of the page; null until it stands there. It is made once: hooks, attributes and focus are read then.
 * `state` is new with each change, so that what depends on it is drawn anew.
 */
export function useEditorView(place: RefObject<HTMLElement | null>, setting: EditorSetting): ShownEditor | null {
  const [shown, setShown] = useState<ShownEditor | null>(null);
  const view = useRef<EditorView | null>(null);
  /** What was typed last, which is shown already. */
  const typed = useRef<WrittenText | null>(null);
  const latest = useRef(setting);
  latest.current = setting;

  useLayoutEffect(() => {
    const { first, hooks, attributes, focus } = latest.current;
    const doc = toDoc(first());
    const made = new EditorView(place.current, {
      state: EditorState.create({ doc, selection: Selection.atEnd(doc), plugins: editorPlugins(hooks) }),
      nodeViews: { clip: hooks.labels.view, figure: hooks.labels.view },
      attributes,
      dispatchTransaction(tr) {
        made.updateState(made.state.apply(tr));
        setShown({ view: made, state: made.state });
        if (!tr.docChanged || tr.getMeta('addToHistory') === false) return;
        typed.current = fromDoc(made.state.doc);
        latest.current.onType(typed.current);
      },
    });
    view.current = made;
    setShown({ view: made, state: made.state });
    if (focus) made.focus();
    return () => made.destroy();
  }, [place]);

  const { text, current } = setting;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is the reason to look
  useEffect(() => {
    if (current() === typed.current) return;
    const followed = view.current && followText(view.current.state, toDoc(current()));
    if (followed) view.current?.dispatch(followed);
  }, [text, current]);

  return shown;
}
