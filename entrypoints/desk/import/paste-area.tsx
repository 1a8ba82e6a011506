import { type ClipboardEvent, useId, useState } from 'react';
import { minutesWords } from '../../../lib/words/minutes-words';
import styles from './import.module.css';
import { useImport } from './use-import';

const say = minutesWords;

/** Takes a paste with its form, where the clipboard has it, and reads it at once. It shows nothing of it: nothing is mark-up here. */
export function PasteArea() {
  const { readPasted } = useImport();
  const [empty, setEmpty] = useState(false);
  const hint = useId();

  function take(event: ClipboardEvent) {
    event.preventDefault();
    const html = event.clipboardData.getData('text/html');
    const text = event.clipboardData.getData('text/plain');
    const isEmpty = !html.trim() && !text.trim();
    setEmpty(isEmpty);
    if (!isEmpty) readPasted({ html, text });
  }

  return (
    <>
      <textarea
        className={styles.paste}
        aria-label={say.pasteArea}
        aria-describedby={hint}
        placeholder={say.pasteArea}
        rows={5}
        value=""
        onChange={() => undefined}
        onPaste={take}
      />
      <p className={styles.hint} id={hint} role={empty ? 'alert' : undefined}>
        {empty ? say.pasteEmpty : say.pasteHint}
      </p>
    </>
  );
}
