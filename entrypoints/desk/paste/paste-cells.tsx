import { type ClipboardEvent, useId } from 'react';
import { tableWords } from '../../../lib/words/table-words';
import styles from '../import/import.module.css';

const say = tableWords.paste;

/** Takes what is pasted with its form, where the clipboard has it. It shows nothing of it: nothing is mark-up here. */
export function PasteCells(props: { problem: string; onPaste: (pasted: { html: string; text: string }) => void }) {
  const hint = useId();

  function take(event: ClipboardEvent) {
    event.preventDefault();
    const { clipboardData } = event;
    props.onPaste({ html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain') });
  }

  return (
    <div className={styles.way}>
      <textarea
        // biome-ignore lint/a11y/noAutofocus: pasting is all that can be done here
        autoFocus
        className={styles.paste}
        aria-label={say.area}
        aria-describedby={hint}
        placeholder={say.area}
        rows={5}
        value=""
        onChange={() => undefined}
        onPaste={take}
      />
      {props.problem && <p role="alert">{props.problem}</p>}
      <p className={styles.hint} id={hint}>
        {say.how}
      </p>
    </div>
  );
}
