import { standByStore } from '../ledger/stand-by-store';
import type { StandBy } from '../store/stand-by';
import { keepSafe } from './keep-safe';
import { threadJournal } from './thread-journal';

/** What stands by the store in a page. */
export function pageStandBy(startThread: () => Worker): StandBy {
  const journal = threadJournal(startThread);
  return standByStore(keepSafe(journal, async () => (await import('../repair/put-right')).putRight));
}
