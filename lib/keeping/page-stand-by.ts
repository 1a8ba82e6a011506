import { standByStore } from '../ledger/stand-by-store';
import type { StandBy } from '../store/stand-by';
import { keepSafe } from './keep-safe';
import { threadJournal } from './thread-journal';

/** What stands by the store in a page. What is needed seldom is loaded then. */
export function pageStandBy(startThread: () => Worker): StandBy {
  const journal = threadJournal(startThread);
  const safety = keepSafe(journal, async () => (await import('../repair/repairs')).repairs);
  const standBy = standByStore(safety);

  return {
    ...standBy,
    lookAfter: async (db, idle) => (await import('./look-after')).lookAfter(db, safety, standBy, idle),
    tidyUp: async (db) => (await import('./look-after')).tidyUp(db, safety),
    forget: async (db, aged) => (await import('./look-after')).forgetElsewhere(db, safety, aged),
  };
}
