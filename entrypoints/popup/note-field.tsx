import { type RefObject, useEffect, useId, useState } from 'react';
import { Kbd } from '../../components/kbd';
import { cardWords } from '../../lib/words/card-words';
import { noteKey } from './key-names';
import styles from './note-field.module.css';
import type { NoteKeeper } from './note-keeper';

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  stored: string;
  keeper: NoteKeeper;
  onFinish: () => void;
}

/** What the person has to say about the clip. It stores itself; Enter is done, Shift+Enter another line. */
export function NoteField({ field, stored, keeper, onFinish }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  // What the store says holds again, once it has what was typed: it may be taken back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another note in the store is the reason to look
  useEffect(() => {
    if (keeper.unsaved() === null) setDraft(null);
  }, [stored]);
  return (
    <div className={styles.note}>
      <label htmlFor={id}>
        {cardWords.note} <Kbd>{noteKey()}</Kbd>
      </label>
      <textarea
        id={id}
        ref={field}
        className={styles.field}
        rows={1}
        maxLength={20_000}
        dir="auto"
        placeholder={cardWords.noteHint}
        value={draft ?? keeper.unsaved() ?? stored}
        onChange={(event) => {
          setDraft(event.target.value);
          keeper.type(event.target.value);
        }}
        onBlur={() => void keeper.flush()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onFinish();
        }}
      />
    </div>
  );
}
