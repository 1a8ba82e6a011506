import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome } from '../../lib/services/outcome';
import { useDesk } from './desk-context';

/** Pause after the last key before the text is committed, in milliseconds. */
const pause = 300;

export interface Autosave {
  text: string;
  type: (text: string) => void;
  /** Commits what is still waiting and offers to take back what was written since the last leaving. */
  leave: () => void;
  state: 'clean' | 'waiting' | 'kept' | 'refused';
}

/**
 * A text that keeps itself. It writes only what was typed here: a field that shows the store's text and was never
 * touched writes nothing, whatever closes it.
 * @param key names the text in the journal of unfinished drafts
 * @param value what the store holds; it is followed as long as nothing is waiting here
 */
export function useAutosave(key: string, value: string, write: (text: string) => Promise<Outcome>): Autosave {
  const { journal, act, offer } = useDesk();
  const [draft, setDraft] = useState<string | null>(null);
  const [state, setState] = useState<Autosave['state']>('clean');
  const waiting = useRef<string | null>(null);
  const timer = useRef(0);
  const wrote = useRef<Promise<unknown> | null>(null);
  const latest = useRef({ value, write });
  latest.current = { value, write };

  const flush = useCallback(() => {
    window.clearTimeout(timer.current);
    const text = waiting.current;
    if (text === null) return;
    waiting.current = null;
    if (text === latest.current.value) {
      journal.drop(key);
      setDraft(null);
      return;
    }
    wrote.current = act(() => latest.current.write(text), 'quietly').then((done) => {
      if (waiting.current !== null) return; // more was typed meanwhile, and will be written after this
      if (done) journal.drop(key);
      setState(done ? 'kept' : 'refused');
    });
  }, [act, journal, key]);

  const leave = useCallback(() => {
    flush();
    void wrote.current?.then(offer);
    wrote.current = null;
  }, [flush, offer]);

  const type = useCallback(
    (text: string) => {
      waiting.current = text;
      journal.keep(key, latest.current.value, text);
      setDraft(text);
      setState('waiting');
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(flush, pause);
    },
    [flush, journal, key],
  );

  useEffect(() => {
    if (draft === value && waiting.current === null) setDraft(null);
  }, [draft, value]);

  useEffect(() => {
    const hidden = () => document.visibilityState === 'hidden' && flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', hidden);
      flush();
    };
  }, [flush]);

  return { text: draft ?? value, type, leave, state };
}
