import { useState } from 'react';
import { z } from 'zod';
import { useDesk } from './desk-context';
import { formPrefix } from './recover-drafts';

const answersSchema = z.record(z.string(), z.string());

/**
 * The answers of a form as they are typed. Until they are kept or given up they stand in the journal of drafts, so that looking something up
 * elsewhere on the desk, a reload or a closed tab costs nothing.
 * @param name of the form, with the id of what it changes
 * @param stored with what the form begins; answers that were typed on something else are passed over
 */
export function useHeld<T extends Record<string, string>>(name: string, stored: T) {
  const { journal } = useDesk();
  const key = formPrefix + name;
  const [base] = useState(() => JSON.stringify(stored));
  const [draft, setDraft] = useState(() => {
    const left = journal.find(key);
    return left?.base === base ? { ...stored, ...answersIn(left.text) } : stored;
  });
  return {
    draft,
    hold(answers: T) {
      journal.keep(key, base, JSON.stringify(answers));
      setDraft(answers);
    },
    drop: () => journal.drop(key),
  };
}

function answersIn(line: string): Record<string, string> {
  try {
    return answersSchema.parse(JSON.parse(line));
  } catch {
    return {};
  }
}
