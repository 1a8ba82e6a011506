import { type RefObject, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { editorWords } from '../../../lib/words/editor-words';
import { insertReference } from './insert-reference';
import { dismissQuery, type ReferenceQuery } from './reference-query';
import { findReferences, type ReferenceChoice, type References } from './references';
import type { ShownEditor } from './use-editor-view';
import styles from './written-editor.module.css';

/** More are not drawn; a letter or two narrow them down. */
const mostShown = 40;

/** What the text can refer to, filtered by what stands after the @; the focus stays in the text. */
export function ReferenceList(props: {
  shown: ShownEditor;
  query: ReferenceQuery;
  references: References;
  /** Takes the keys of the text while the list is open. */
  keys: RefObject<((event: KeyboardEvent) => boolean) | null>;
}) {
  const { view } = props.shown;
  const { query, references, keys } = props;
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const [chosen, setChosen] = useState('');
  const found = useMemo(() => findReferences(references, query.query), [references, query.query]);
  const shown = found.slice(0, mostShown);
  const active = Math.max(
    0,
    shown.findIndex(({ id }) => id === chosen),
  );
  const activeId = shown[active] && `${listId}-${shown[active].id}`;
  // words that go on after a name that matches nothing are no query any more
  const idle = found.length === 0 && /\s/.test(query.query);

  const take = (choice: ReferenceChoice) => {
    view.dispatch(insertReference(view.state, query, choice.reference));
    view.focus();
  };

  useLayoutEffect(() => {
    keys.current = (event) => {
      if (idle || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return false;
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const choice = shown[active];
      if (event.key === 'Escape') view.dispatch(dismissQuery(view.state, query));
      else if (by && choice) setChosen(shown.at((active + by) % shown.length)?.id ?? '');
      else if (event.key === 'Enter' && choice) take(choice);
      else return false;
      event.stopPropagation(); // it is not meant for what is around the text
      return true;
    };
    return () => {
      keys.current = null;
    };
  });

  useEffect(() => {
    if (idle) return;
    view.dom.setAttribute('aria-controls', listId);
    if (activeId) view.dom.setAttribute('aria-activedescendant', activeId);
    return () => {
      view.dom.removeAttribute('aria-controls');
      view.dom.removeAttribute('aria-activedescendant');
    };
  }, [view, listId, activeId, idle]);

  useLayoutEffect(() => {
    const box = list.current?.parentElement?.getBoundingClientRect();
    if (!list.current || !box) return;
    const at = view.coordsAtPos(query.from);
    list.current.style.top = `${at.bottom - box.top}px`;
    list.current.style.left = `${Math.max(0, Math.min(at.left - box.left, box.width - list.current.offsetWidth))}px`;
  });

  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  if (idle) return null;
  const nothing = references.clips.length + references.figures.length === 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the focus in the text
    <div ref={list} className={styles.references} onMouseDown={(event) => event.preventDefault()}>
      <div role="listbox" id={listId} aria-label={editorWords.references}>
        {shown.map((choice, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys come from the text, which has the focus
          <div
            key={choice.id}
            id={`${listId}-${choice.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            className={styles.reference}
            onClick={() => take(choice)}
          >
            <span className={styles.kind}>{choice.kind}</span> <bdi>{choice.label}</bdi>{' '}
            <bdi className={styles.topic}>{choice.topic}</bdi>
          </div>
        ))}
      </div>
      {found.length > shown.length && <p className={styles.hint}>{editorWords.more(found.length - shown.length)}</p>}
      {found.length === 0 && (
        <p className={styles.hint}>{nothing ? editorWords.noReferences : editorWords.noneFound}</p>
      )}
      <span className="visually-hidden" role="status">
        {found.length > 0 ? editorWords.found(found.length) : editorWords.noneFound}
      </span>
    </div>
  );
}
