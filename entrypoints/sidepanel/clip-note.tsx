import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { boardWords } from '../../lib/words/board-words';
import styles from './clip-note.module.css';

/** The pause in typing after which a note is kept without being asked: a panel may be closed at any moment. */
const pause = 1500;

/** The note of a clip. It is kept when she pauses, leaves the field, or the panel is hidden. */
export function ClipNote({ note, onSave }: { note: string; onSave: (note: string) => Promise<boolean> }) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const keep = useRef(() => {});
  keep.current = () => {
    if (typed === null || typed === note) return;
    onSave(typed).then((kept) => {
      if (kept) setTyped((now) => (now === typed ? null : now));
    });
  };

  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => keep.current(), pause);
    return () => clearTimeout(timer);
  }, [typed]);

  useEffect(() => {
    const whenHidden = () => document.visibilityState === 'hidden' && keep.current();
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      keep.current();
    };
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      keep.current();
    }
  }

  return (
    <div className={styles.note}>
      <label htmlFor={id}>{boardWords.note}</label>
      <textarea
        id={id}
        dir="auto"
        rows={2}
        maxLength={20_000}
        placeholder={boardWords.notePlaceholder}
        value={typed ?? note}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => keep.current()}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
