import type { Counts } from '../journal/journal-entry';

/** The browser handed back less than there was, and the journal could not make it good. */
export interface Suspicion {
  expected: Counts;
  found: Counts;
  /** The last transaction of the store that is missed. */
  sequence: number;
}
