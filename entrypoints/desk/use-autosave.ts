import { useCallback, useEffect, useRef, useState } from 'react';
import { useFlush } from '../../components/use-flush';
import type { Outcome } from '../../lib/services/outcome';
import { useDesk } from './desk-context';
import type { TextForm } from './text-form';
import { unfinishedDraft } from './unfinished-draft';

/** Pause after the last key before the text is committed, in milliseconds. */
const pause = 300;

export interface Autosave<T> {
  text: T;
  type: (text: T) => void;
  /** Commits what is still waiting. */
  flush: () => void;
  /** Commits what is still waiting, and offers to take back what was kept. Answers whether all of it is: what is not stays to be seen. */
  leave: () => Promise<boolean>;
  /** `text` at this moment, also before it is drawn anew. */
  current: () => T;
  state: 'clean' | 'waiting' | 'kept' | 'refused' | 'too-long';
}

/**
 * A text that keeps itself. It writes only what was typed here: a field that shows the store's text and was never
 * touched writes nothing, whatever closes it. What was refused stays here and is tried again.
 * @param key names the text in the journal of unfinished drafts; a draft on the stored text is taken up again
 * @param value what the store holds; it is followed as long as nothing is waiting here
 * @param form of which kind the text is; the same object each time
 */
export function useAutosave<T>(
  key: string,
  value: T,
  write: (text: T) => Promise<Outcome>,
  form: TextForm<T>,
): Autosave<T> {
  const { journal, act, offer } = useDesk();
  const [left] = useState(() => unfinishedDraft(journal, key, value, form));
  const [draft, drawDraft] = useState(left);
  const drafted = useRef(left);
  const [state, setState] = useState<Autosave<T>['state']>(left === null ? 'clean' : 'waiting');
  const waiting = useRef(left);
  const timer = useRef(0);
  const wrote = useRef<Promise<boolean> | null>(null);
  /** Written here, and not seen in the store yet. */
  const mine = useRef<T[]>([]);
  /** The text of the store that was last shown here: what the draft goes on with. */
  const base = useRef(value);
  const seen = useRef(value);
  const latest = useRef({ value, write });
  latest.current = { value, write };

  const setDraft = useCallback((text: T | null) => {
    drafted.current = text;
    drawDraft(text);
  }, []);

  const flush = useCallback(() => {
    window.clearTimeout(timer.current);
    const text = waiting.current;
    if (text === null) return;
    if (!form.fits(text)) {
      setState('too-long');
      return;
    }
    waiting.current = null;
    if (mine.current.length === 0 && form.same(text, latest.current.value)) {
      journal.drop(key);
      setDraft(null);
      setState('clean');
      return;
    }
    mine.current.push(text);
    wrote.current = act(() => latest.current.write(text), { quietly: true, text: form.words(text) }).then((done) => {
      if (!done) mine.current = mine.current.filter((written) => written !== text);
      if (waiting.current !== null) return done; // more was typed meanwhile, and will be written after this
      if (done) journal.drop(key);
      else waiting.current = text;
      setState(done ? 'kept' : 'refused');
      return done;
    });
  }, [act, form, journal, key, setDraft]);

  const leave = useCallback(async () => {
    flush();
    const writing = wrote.current;
    const kept = await writing;
    if (wrote.current !== writing) return false; // more is being kept by now: whoever leaves that answers for it
    wrote.current = null;
    if (kept) void offer();
    return waiting.current === null;
  }, [flush, offer]);

  const type = useCallback(
    (text: T) => {
      waiting.current = text;
      journal.keep(key, form.toLine(base.current), form.toLine(text));
      setDraft(text);
      setState('waiting');
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(flush, pause);
    },
    [flush, form, journal, key, setDraft],
  );

  useEffect(() => {
    if (form.same(value, seen.current)) return;
    seen.current = value;
    const own = mine.current.findIndex((text) => form.same(text, value));
    if (own >= 0) mine.current.splice(0, own + 1);
    else if (waiting.current !== null)
      return; // changed elsewhere while this is being written
    else mine.current = [];
    base.current = value;
    if (waiting.current === null && mine.current.length === 0) setDraft(null);
  }, [form, value, setDraft]);

  useEffect(flush, [flush]); // what was taken up from the journal
  useFlush(flush);

  const current = useCallback(() => drafted.current ?? latest.current.value, []);
  return { text: draft ?? value, type, flush, leave, current, state };
}
