import { useSyncExternalStore } from 'react';

type Counts = Record<string, number>;

/** What is needed of the store. */
export interface Suspected {
  suspicion: { expected: Counts; found: Counts } | null;
  followSuspicion: (tell: () => void) => () => void;
}

/** What the browser did not hand back of the library; null where all is there, or the person went on without it. */
export function useSuspicion(store: Suspected): Suspected['suspicion'] {
  return useSyncExternalStore(store.followSuspicion, () => store.suspicion);
}
