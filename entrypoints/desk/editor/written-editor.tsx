import { redo, undo } from 'prosemirror-history';
import { type FocusEvent, type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { editorWords } from '../../../lib/words/editor-words';
import { autosaveStates } from '../autosave-states';
import { useDesk } from '../desk-context';
import { unfinishedDraft } from '../unfinished-draft';
import { useAutosave } from '../use-autosave';
import type { EditorHooks } from './editor-plugins';
import { LinkField } from './link-field';
import { ReferenceLabels } from './reference-labels';
import { ReferenceList } from './reference-list';
import { askForReference, referenceQuery } from './reference-query';
import { Toolbar } from './toolbar';
import { useEditorView } from './use-editor-view';
import styles from './written-editor.module.css';
import { writtenForm } from './written-form';
import type { Focused, WrittenProps } from './written-props';

/** The editor of a written text, with its toolbar; `AutosaveWritten` loads it. */
export function WrittenEditor(props: WrittenProps & Focused) {
  const autosave = useAutosave(props.draft, props.value, props.write, writtenForm);
  const { journal } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const [linking, setLinking] = useState(false);
  const [inText, setInText] = useState(false);
  const [notice, setNotice] = useState('');
  const labelId = useId();
  const [hooks] = useState<EditorHooks>(() => ({
    labels: new ReferenceLabels(),
    placeholder: props.placeholder ?? '',
    listKeys: { current: null },
    onLink: () => setLinking(true),
    onToolbar: () => toolbar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
    onPasteTooLong: () => setNotice(editorWords.pasteTooLong),
  }));
  const shown = useEditorView(place, {
    text: autosave.text,
    first: () => {
      // keys that came after this was drawn, and before it stood on the page
      const late = unfinishedDraft(journal, props.draft, props.value, writtenForm);
      if (!late || writtenForm.same(late, autosave.text)) return autosave.text;
      autosave.type(late);
      return late;
    },
    current: autosave.current,
    onType: (text) => {
      setNotice('');
      autosave.type(text);
    },
    hooks,
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': labelId,
      ...(props.placeholder ? { 'aria-placeholder': props.placeholder } : {}),
      class: styles.text ?? '',
    },
    focus: props.focused.current,
  });
  useLayoutEffect(() => hooks.labels.follow(props.references), [hooks, props.references]);
  const query = shown && inText ? referenceQuery(shown.state) : null;

  async function onBlur({ currentTarget: box, relatedTarget }: FocusEvent<HTMLElement>) {
    if (box.contains(relatedTarget)) return;
    setInText(false);
    if (!document.hasFocus()) return autosave.flush(); // another window is looked at, and the person comes back to where she was
    // What is too long or was refused stays open, and so does what she came back to meanwhile.
    if ((await autosave.leave()) && !box.contains(document.activeElement)) props.onLeave?.();
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (!shown) return;
    const { view } = shown;
    const { target, key } = event;
    const inTools = target instanceof Node && toolbar.current?.contains(target);
    const takesBack = (event.ctrlKey || event.metaKey) && !event.altKey && /^[zy]$/i.test(key);
    if (takesBack) {
      event.stopPropagation(); // in here it takes back what was typed, not what was done last on the desk
      if (!inTools) return;
      event.preventDefault();
      const again = event.shiftKey || key.toLowerCase() === 'y';
      (again ? redo : undo)(view.state, view.dispatch);
    } else if (key === 'Escape' && inTools) view.focus();
    else if (key === 'Escape') {
      view.dom.blur();
      props.onEscape?.();
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the text and the tools inside
    <div
      className={styles.box}
      onFocus={(event) => setInText(place.current?.contains(event.target) ?? false)}
      onBlur={(event) => void onBlur(event)}
      onKeyDown={onKeyDown}
    >
      <span id={labelId} className={props.labelled ? styles.label : 'visually-hidden'}>
        {props.label}
      </span>
      {shown && (
        <Toolbar
          ref={toolbar}
          shown={shown}
          label={props.label}
          linking={linking}
          onLink={() => setLinking(!linking)}
          onReference={() => {
            shown.view.dispatch(askForReference(shown.view.state));
            shown.view.focus();
          }}
        />
      )}
      {shown && linking && <LinkField shown={shown} onClose={() => setLinking(false)} />}
      <div ref={place} />
      {shown && query && (
        <ReferenceList shown={shown} query={query} references={props.references} keys={hooks.listKeys} />
      )}
      {notice !== '' && (
        <p className={styles.problem} role="alert">
          {notice}
        </p>
      )}
      <span className={styles.state} data-problem={autosave.state === 'too-long' || undefined} aria-live="polite">
        {autosaveStates[autosave.state]}
      </span>
    </div>
  );
}
