import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useFlush } from '../../components/use-flush';
import { createDraftJournal } from '../../lib/messaging/draft-journal';
import type { Id } from '../../lib/model/id';
import { boardWords } from '../../lib/words/board-words';
import styles from './clip-note.module.css';

/** The pause in typing after which a note is kept without being asked: a panel may be closed at any moment. */
const pause = 300;

interface Props {
  clipId: Id;
  note: string;
  onSave: (note: string) => Promise<boolean>;
}

/**
 * The note of a clip. It is kept when she pauses, leaves the field, or the panel is hidden. A panel that closes kills what is being stored, so what is
 * typed also stands in the journal of unfinished drafts: the next board, or the desk, finishes it.
 */
export function ClipNote({ clipId, note, onSave }: Props) {
  const id = useId();
  const [journal] = useState(() => createDraftJournal(localStorage));
  const draft = `note/${clipId}`;
  const [typed, setTyped] = useState<string | null>(() => {
    const left = journal.find(draft);
    return left?.base === note ? left.text : null;
  });
  const keep = useRef(() => {});
  keep.current = () => {
    if (typed === null) return;
    if (typed === note) return journal.drop(draft);
    onSave(typed).then((kept) => {
      if (!kept) return;
      if (journal.find(draft)?.text === typed) journal.drop(draft);
      setTyped((now) => (now === typed ? null : now));
    });
  };

  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => keep.current(), pause);
    return () => clearTimeout(timer);
  }, [typed]);

  useFlush(() => keep.current());

  function type(text: string) {
    journal.keep(draft, note, text);
    setTyped(text);
  }

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
        onChange={(event) => type(event.target.value)}
        onBlur={() => keep.current()}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
