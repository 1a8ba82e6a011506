import { standByStore } from '../ledger/stand-by-store';
import type { StandBy } from '../store/stand-by';
import { keepSafe } from './keep-safe';
import { threadJournal } from './thread-journal';

/** What stands by the store in a page. What is needed seldom is loaded then. */
export function pageStandBy(startThread: () => Worker): StandBy {
  const journal = threadJournal(startThread);
  const safety = keepSafe(journal, async () => (await import('../repair/put-right')).putRight);
  return {
    ...standByStore(safety),
    lookAfter: async (db, idle) => (await import('./look-after')).lookAfter(db, safety, idle),
    tidyUp: async (db) => (await import('./look-after')).tidyUp(db, safety),
    async forget(db) {
      await (await import('./older-store')).forgetOlderStore();
      return (await import('../repair/renew-journal')).renewJournal(db, safety);
    },
  };
}
