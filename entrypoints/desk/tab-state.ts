/** A state that lives as long as the tab: going to another place of the desk leaves it as it is. */
export interface TabState<T> {
  now: () => T;
  change: (next: T) => void;
  subscribe: (changed: () => void) => () => void;
}

export function createTabState<T>(first: T): TabState<T> {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    now: () => state,
    change: (next) => {
      state = next;
      for (const tell of listeners) tell();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
