import type { Dexie } from 'dexie';
import { type Replayed, replay } from '../journal/replay';
import { countOf } from '../ledger/count-of';
import { isMark } from '../ledger/is-mark';
import { schemaVersion } from '../store/database-schema';
import { causesOf } from '../store/failure-reason';
import type { Mark } from '../store/mark';
import type { Canary, Safety } from '../store/safety';
import type { Suspicion } from '../store/suspicion';
import { upgradeRecord } from '../store/upgrade-record';
import { bringBack } from './bring-back';
import { countsOf } from './counts-of';

/**
 * Brings a store to where the journal says it was, in one transaction: records that are missing or old are put back, records that were
 * removed since go again. Nothing is touched where the journal knows less than the store.
 * @param isRemade whether a store that could not be read was removed, by this page or another
 * @returns what is still missing after it, null where nothing is
 */
export async function putRight(db: Dexie, safety: Safety, now: string, isRemade: boolean): Promise<Suspicion | null> {
  const { mark, found } = await lookAt(db);
  const canary = await safety.canary.read();
  const files = await safety.journal.read().catch((cause) => {
    console.error('Rapporteur: the second copy cannot be read.', causesOf(cause));
    return [];
  });
  const replayed = replay(files, canary?.storeId ?? mark?.storeId ?? null, upgradeRecord);
  if (!mark && !canary && !replayed) return null;
  const known = furthest(canary, replayed);
  // A store that another one took the place of holds somebody's work, and is not mixed with the old.
  const isOther = mark !== null && known !== null && mark.storeId !== known.storeId;
  if (isOther) return { expected: known.counts, found, sequence: known.sequence };
  const isOld = known !== null && known.sequence > (mark?.sequence ?? 0);
  const isShort = isOld || (mark !== null && isLess(found, mark.counts));
  if (isShort && replayed && replayed.version <= schemaVersion) {
    await bringBack(db, replayed, { expected: known?.counts ?? replayed.counts, now, isRemade });
  }
  const { mark: after, found: left } = await lookAt(db);
  const isStillOld = known !== null && known.sequence > (after?.sequence ?? 0);
  if (isStillOld && Object.values(known.counts).some((count) => count > 0))
    return { expected: known.counts, found: left, sequence: known.sequence };
  if (after && isLess(left, after.counts)) return { expected: after.counts, found: left, sequence: after.sequence };
  if (!after) return null;
  // Another page may be taking its first line to the journal at this moment: it is late then, and comes after all.
  const isLate = !(replayed?.whole && replayed.sequence === after.sequence);
  await safety.canary.write({ storeId: after.storeId, sequence: after.sequence, counts: after.counts }, isLate);
  return null;
}

/** Whether some table has fewer records than the store says of itself. */
export async function isShort(db: Dexie): Promise<boolean> {
  const { mark, found } = await lookAt(db);
  return mark !== null && isLess(found, mark.counts);
}

/** How far a store is and what it holds, at one moment. */
function lookAt(db: Dexie): Promise<{ mark: Mark | null; found: Record<string, number> }> {
  return db.transaction('r', db.tables, async () => {
    const mark: unknown = await db.table('marks').get('mark');
    return { mark: isMark(mark) ? mark : null, found: await countsOf(db) };
  });
}

function isLess(found: Record<string, number>, expected: Record<string, number>): boolean {
  return Object.keys(expected).some((table) => countOf(found, table) < countOf(expected, table));
}

function furthest(canary: Canary | null, replayed: Replayed | null): Canary | null {
  if (!canary || !replayed) return canary ?? replayed;
  return replayed.sequence > canary.sequence ? replayed : canary;
}
