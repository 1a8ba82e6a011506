import { type RefObject, useId } from 'react';
import { Kbd } from '../../components/kbd';
import { cardWords } from '../../lib/words/card-words';
import { noteKey } from './key-names';
import styles from './note-field.module.css';
import { useNote } from './use-note';

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  stored: string;
  onWrite: (note: string) => void;
  onFinish: () => void;
}

/** What the person has to say about the clip. It stores itself; Enter is done, Shift+Enter another line. */
export function NoteField({ field, stored, onWrite, onFinish }: Props) {
  const { note, change, flush } = useNote(stored, onWrite);
  const id = useId();
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
        value={note}
        onChange={(event) => change(event.target.value)}
        onBlur={flush}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onFinish();
        }}
      />
    </div>
  );
}
