import type { Mark } from '../store/mark';

/** The mark of a store that was made just now. */
export function firstMark(): Mark {
  return { id: 'mark', storeId: crypto.randomUUID(), sequence: 0, counts: {} };
}
