import { useCallback, useEffect, useRef, useState } from 'react';

/** Milliseconds of rest after which what was typed is stored. */
const rest = 250;

/**
 * A note that stores itself: at each rest in typing, when the field is left, and when the card is about to go.
 * @param stored what the store holds
 */
export function useNote(stored: string, write: (note: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const unsaved = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const writer = useRef(write);
  writer.current = write;

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (unsaved.current === null) return;
    writer.current(unsaved.current);
    unsaved.current = null;
  }, []);

  useEffect(() => {
    const whenHidden = () => document.visibilityState === 'hidden' && flush();
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', whenHidden);
      flush();
    };
  }, [flush]);

  return {
    note: draft ?? stored,
    flush,
    change(text: string) {
      setDraft(text);
      unsaved.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, rest);
    },
  };
}
