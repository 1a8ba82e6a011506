import { openDatabase } from '../store/open-database';
import type { RapporteurDatabase } from '../store/rapporteur-database';

/**
 * The store with all that stands by it, for a page.
 * @param startThread starts `journal-thread.js`: only a page may, and the browser lets it through one door
 */
export function openKept(startThread: () => Worker): RapporteurDatabase {
  return openDatabase('rapporteur', async () => (await import('./page-stand-by')).pageStandBy(startThread));
}
