import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../../components/button';
import { editorWords } from '../../../lib/words/editor-words';
import { chooseWords } from './chosen-words';
import { linkPlace, removeLink, setLink, typedUrl } from './link-commands';
import type { ShownEditor } from './use-editor-view';
import styles from './written-editor.module.css';

/** Asks for the address of a link; Enter sets it, Escape leaves the text as it was. */
export function LinkField({ shown: { view, state }, onClose }: { shown: ShownEditor; onClose: () => void }) {
  const [before] = useState(() => linkPlace(state).url);
  const [address, setAddress] = useState(before);
  const [unsafe, setUnsafe] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const errorId = useId();

  useEffect(() => {
    input.current?.select();
    view.dispatch(chooseWords(view.state, true));
    return () => {
      if (!view.isDestroyed) view.dispatch(chooseWords(view.state, false));
    };
  }, [view]);

  function close() {
    onClose();
    view.focus();
  }

  function set() {
    const url = typedUrl(address);
    if (url === null) return setUnsafe(true);
    view.dispatch(setLink(view.state, linkPlace(view.state), url));
    close();
  }

  return (
    <div className={styles.link}>
      <input
        ref={input}
        className={styles.address}
        type="text"
        inputMode="url"
        value={address}
        aria-label={editorWords.address}
        placeholder={editorWords.addressExample}
        aria-invalid={unsafe}
        aria-describedby={unsafe ? errorId : undefined}
        onChange={(event) => {
          setAddress(event.target.value);
          setUnsafe(false);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          if (event.key === 'Enter') set();
          else close();
        }}
      />
      <Button onClick={set}>{editorWords.setLink}</Button>
      {before !== '' && (
        <Button
          look="quiet"
          onClick={() => {
            view.dispatch(removeLink(view.state, linkPlace(view.state)));
            close();
          }}
        >
          {editorWords.removeLink}
        </Button>
      )}
      <span id={errorId} className={styles.problem} role="alert">
        {unsafe && editorWords.addressUnsafe}
      </span>
    </div>
  );
}
