import type { FigureOrder } from '../../lib/model/figure-order';
import type { Id } from '../../lib/model/id';
import type { Refusal } from '../../lib/model/refusal';
import type { WantedTag } from '../../lib/model/wanted-tag';
import type { HeldRefusal } from './read-refused';
import type { ClipOutcome } from './start-clip';

export interface CardState {
  /** null while the clip is under way. */
  outcome: ClipOutcome | null;
  /** What the context menu could not clip. */
  refused: readonly HeldRefusal[];
  /** The last thing done, in words; shown and spoken. Empty: nothing beyond the clip itself. */
  said: string;
  /** Why the last action was not done. */
  refusal: Refusal | null;
  /** What was asked for and is not stored yet. */
  waiting: readonly WantedTag[];
  /** The same of figures. */
  waitingFigures: readonly FigureOrder[];
  /** How to bring back what was taken back: the clip, or the sighting of one that stays. */
  takenBack: { undoId: Id; clipStays: boolean } | null;
}

/** What the card knows beside the store, in the shape that `useSyncExternalStore` reads. */
export function createCardState() {
  let now: CardState = {
    outcome: null,
    refused: [],
    said: '',
    refusal: null,
    waiting: [],
    waitingFigures: [],
    takenBack: null,
  };
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    get: (): CardState => now,
    set(change: Partial<CardState>) {
      now = { ...now, ...change };
      tell();
    },
    /** Tells that something beside the state changed. */
    touch: tell,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
