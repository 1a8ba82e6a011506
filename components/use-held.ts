import { useRef, useState } from 'react';

/** Where lines stand that were typed and not kept yet: the journal of drafts (`lib/messaging/draft-journal.ts`). */
export interface Drafts {
  /** @param base what the store held when typing began */
  keep: (key: string, base: string, text: string) => void;
  drop: (key: string) => void;
  find: (key: string) => { base: string; text: string } | null;
}

/** The answers of forms begin so in the journal: they wait for their form to be opened again. */
export const formPrefix = 'form/';

/**
 * The answers of a form as they are typed. Until they are kept or given up they stand in the journal of drafts, so that looking something up
 * elsewhere, a reload, a closed tab or a card that closed costs nothing.
 * @param name of the form, with the id of what it changes
 * @param stored with what the form begins; answers that were typed on something else are passed over
 */
export function useHeld<T extends Record<string, string>>(drafts: Drafts, name: string, stored: T) {
  // What a form is about may be given another record while it is open: its draft stays where it began.
  const [key] = useState(formPrefix + name);
  const [base] = useState(() => JSON.stringify(stored));
  const [draft, setDraft] = useState(() => {
    const left = drafts.find(key);
    return left?.base === base ? { ...stored, ...answersIn(left.text) } : stored;
  });
  const latest = useRef(draft);
  return {
    draft,
    /** @param next the answers, or what becomes of those that stand there by then */
    hold(next: T | ((now: T) => T)) {
      const answers = typeof next === 'function' ? next(latest.current) : next;
      const line = JSON.stringify(answers);
      latest.current = answers;
      setDraft(answers);
      if (line === base) drafts.drop(key);
      else drafts.keep(key, base, line);
    },
    /** Empties the form on the screen while what was in it is being stored; what was held stays until that is done. */
    blank() {
      latest.current = stored;
      setDraft(stored);
    },
    drop: () => drafts.drop(key),
  };
}

function answersIn(line: string): Record<string, string> {
  try {
    const answers: unknown = JSON.parse(line);
    if (typeof answers !== 'object' || answers === null) return {};
    return Object.fromEntries(Object.entries(answers).filter(([, answer]) => typeof answer === 'string'));
  } catch {
    return {};
  }
}
