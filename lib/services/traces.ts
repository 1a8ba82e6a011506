import type { Id } from '../model/id';

/** What is kept outside of the store, and is to go with what is deleted for good: text being typed, notes of the session. */
export interface Traces {
  /** @param keys the ids of the records that are gone; null: all of it. Rejects where something could not be removed */
  forget: (keys: Id[] | null) => Promise<void>;
}
