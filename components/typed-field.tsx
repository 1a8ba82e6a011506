import { useEffect, useRef, useState } from 'react';
import { regionWords } from '../lib/words/region-words';
import { Field } from './field';
import { useFlush } from './use-flush';

interface Props {
  value: string;
  /** Keeps it; answers whether it is kept. */
  write: (typed: string) => Promise<boolean>;
  /** Hears at every change what is not kept yet; null: everything is. */
  onUnkept?: (typed: string | null) => void;
  /** Enter was pressed, and what was typed is kept or being kept. */
  onEnter?: () => void;
}

/** The pause in typing after which a value is kept without being asked: a popup or a panel may be closed at any moment. */
const pause = 400;

/** What a picture says, typed by the person. It keeps itself at a pause, on leaving the field, and when the page is hidden. */
export function TypedField({ value, write, onUnkept, onEnter }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const keep = useRef(async () => {});
  keep.current = async () => {
    if (draft === null) return;
    const same = draft.trim() === value;
    if (same || (await write(draft))) setDraft((now) => (now === draft ? null : now));
  };
  const tell = useRef(onUnkept);
  tell.current = onUnkept;
  useEffect(() => tell.current?.(draft), [draft]);
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => void keep.current(), pause);
    return () => clearTimeout(timer);
  }, [draft]);
  useFlush(() => void keep.current());
  return (
    <Field label={regionWords.typed} hint={value === '' ? regionWords.typedHint : regionWords.typedShown}>
      {(wiring) => (
        <input
          {...wiring}
          type="text"
          dir="auto"
          maxLength={500}
          autoComplete="off"
          placeholder={regionWords.typedExample}
          value={draft ?? value}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={() => void keep.current()}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            void keep.current().then(onEnter);
          }}
        />
      )}
    </Field>
  );
}
