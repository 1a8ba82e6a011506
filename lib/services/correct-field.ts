import type { Provenance } from '../model/source';
import { sameValue } from '../store/same-value';

interface Candidate<T> {
  value: T;
  from: Provenance;
  label: string;
}
interface Field<T> {
  chosen: Candidate<T> | null;
  others: Candidate<T>[];
}

/**
 * A field with the person's choice in it. What was chosen before stays among the others; a value that the page offered
 * keeps saying where on the page it stood.
 */
export function correctField<T>({ chosen, others }: Field<T>, value: T | null): Field<T> {
  const offered = [...(chosen ? [chosen] : []), ...others];
  if (value === null) return { chosen: null, others: offered };
  const choice = offered.find((candidate) => sameValue(candidate.value, value));
  return {
    chosen: choice ?? { value, from: 'person', label: '' },
    others: offered.filter((candidate) => candidate !== choice),
  };
}
