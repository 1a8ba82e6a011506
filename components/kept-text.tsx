import { useId, useRef, useState } from 'react';
import { clipWords } from '../lib/words/clip-words';
import { commonWords } from '../lib/words/common-words';
import { Button } from './button';
import styles from './kept-text.module.css';

/** A text that could not be stored, in a field that keeps it on screen, with Copy. */
export function KeptText({ text, label = clipWords.keptText }: { text: string; label?: string }) {
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(clipWords.copied);
    } catch {
      field.current?.select(); // the clipboard is closed to us here; the person's own key is not
      setSaid(clipWords.copyByHand);
    }
  }
  return (
    <div className={styles.kept}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} className={styles.field} readOnly value={text} rows={4} dir="auto" />
      <div className={styles.row}>
        <Button onClick={copy}>{commonWords.copy}</Button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
