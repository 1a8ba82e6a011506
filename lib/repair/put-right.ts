import type { Dexie } from 'dexie';
import { type Replayed, replay } from '../journal/replay';
import { schemaVersion } from '../store/database-schema';
import type { Mark } from '../store/mark';
import type { Canary, Safety } from '../store/safety';
import type { Suspicion } from '../store/suspicion';
import { bringBack } from './bring-back';
import { countsOf } from './counts-of';

/**
 * Brings a store to where the journal says it was, in one transaction: records that are missing or old are put back, records that were
 * removed since go again. Nothing is touched where the journal knows less than the store.
 * @returns what is still missing after it, null where nothing is
 */
export async function putRight(db: Dexie, safety: Safety, now: string): Promise<Suspicion | null> {
  const mark = (await db.table<Mark, string>('marks').get('mark')) ?? null;
  const canary = await safety.canary.read();
  const replayed = replay(await safety.journal.read(), canary?.storeId ?? mark?.storeId ?? null);
  if (!mark && !canary && !replayed) return null;
  const found = await countsOf(db);
  const known = furthest(canary, replayed);
  // A store that another one took the place of holds somebody's work, and is not mixed with the old.
  const isOther = mark !== null && known !== null && mark.storeId !== known.storeId;
  if (isOther) return { expected: known.counts, found };
  const isShort = known !== null && known.sequence > (mark?.sequence ?? 0);
  if (isShort && replayed && replayed.sequence > (mark?.sequence ?? 0) && replayed.version <= schemaVersion) {
    await bringBack(db, replayed, known, now);
  }
  const after = (await db.table<Mark, string>('marks').get('mark')) ?? null;
  const isStillShort = known !== null && known.sequence > (after?.sequence ?? 0);
  if (isStillShort && Object.values(known.counts).some((count) => count > 0))
    return { expected: known.counts, found: await countsOf(db) };
  if (after) await safety.canary.write({ storeId: after.storeId, sequence: after.sequence, counts: after.counts });
  if (after && !(replayed?.whole && replayed.sequence === after.sequence)) await safety.canary.setBehind(true);
  return null;
}

function furthest(canary: Canary | null, replayed: Replayed | null): Canary | null {
  if (!canary || !replayed) return canary ?? replayed;
  return replayed.sequence > canary.sequence ? replayed : canary;
}
