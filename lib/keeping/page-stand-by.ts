import { standByStore } from '../ledger/stand-by-store';
import { causesOf } from '../store/failure-reason';
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
    async lookAfter(db, idle) {
      const { lookAfter, tidyUp } = await import('./look-after');
      const looked = await lookAfter(db, safety, idle);
      if ('verified' in looked) return looked.verified;
      console.error('Rapporteur: the store opens and cannot be read to its end.', causesOf(looked.unreadable));
      // What only this store has goes to the second copy first, as far as it can be read.
      await tidyUp(db, safety).catch((cause) => console.error('Rapporteur: it was not copied.', causesOf(cause)));
      await standBy.beforeOpening(db.name, 'not-read');
      await db.open();
      return (await import('../repair/verify-store')).verifyStore(db, safety, idle, new Date().toISOString());
    },
    tidyUp: async (db) => (await import('./look-after')).tidyUp(db, safety),
    forget: async (db, aged) => (await import('./look-after')).forgetElsewhere(db, safety, aged),
  };
}
