import type { Id } from '../../lib/model/id';
import type { Refusal } from '../../lib/model/refusal';
import type { ClipOutcome } from './start-clip';

export interface CardState {
  /** null while the clip is under way. */
  outcome: ClipOutcome | null;
  /** The last thing done, in words; shown and spoken. Empty: nothing beyond the clip itself. */
  said: string;
  /** Why the last action was not done. */
  refusal: Refusal | null;
  /** Numbers pressed whose turn has not come yet. */
  waiting: readonly number[];
  /** How to bring the clip back after it was taken back. */
  takenBack: Id | null;
}

/** What the card knows beside the store, in the shape that `useSyncExternalStore` reads. */
export function createCardState() {
  let now: CardState = { outcome: null, said: '', refusal: null, waiting: [], takenBack: null };
  const listeners = new Set<() => void>();
  return {
    get: (): CardState => now,
    set(change: Partial<CardState>) {
      now = { ...now, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
