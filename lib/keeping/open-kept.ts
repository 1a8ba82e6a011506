import { openDatabase } from '../store/open-database';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { keepSafe } from './keep-safe';
import { threadJournal } from './thread-journal';

/**
 * The store with all that stands by it, for a page.
 * @param startThread starts `journal-thread.js`: only a page may, and the browser lets it through one door
 */
export function openKept(startThread: () => Worker): RapporteurDatabase {
  const journal = threadJournal(startThread);
  return openDatabase(
    'rapporteur',
    keepSafe(journal, async () => (await import('../store/put-right')).putRight),
  );
}
