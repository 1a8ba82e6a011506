import type { Id } from '../model/id';
import type { Instant } from '../model/instant';
import type { Verification } from '../model/verification';
import type { RapporteurDatabase } from './rapporteur-database';
import { systemStamps } from './stamps';

/** What checking a clip showed, the latest look first; after all others what is said to have been seen more than a day after now. */
export async function verificationsOf(
  db: RapporteurDatabase,
  clipId: Id,
  now: Instant = systemStamps.now(),
): Promise<Verification[]> {
  return newestFirst(await db.verifications.where('clipId').equals(clipId).toArray(), now);
}

/** The first of `verificationsOf` for each of these clips; clips that were never checked are not in it. */
export async function latestVerifications(
  db: RapporteurDatabase,
  clipIds: Id[],
  now: Instant = systemStamps.now(),
): Promise<Map<Id, Verification>> {
  const latest = new Map<Id, Verification>();
  if ((await db.verifications.count()) === 0) return latest;
  const wanted = new Set(clipIds);
  // From so many clips on, one request for the whole table is quicker than one for each clip.
  const found = clipIds.length > 20 ? db.verifications : db.verifications.where('clipId').anyOf(clipIds);
  for (const one of newestFirst(await found.toArray(), now)) {
    if (wanted.has(one.clipId) && !latest.has(one.clipId)) latest.set(one.clipId, one);
  }
  return latest;
}

/** A clock that is ahead, elsewhere or here for a while, must not hide what is seen from now on. */
function newestFirst(looks: Verification[], now: Instant): Verification[] {
  const limit = Date.parse(now) + 86_400_000;
  const isAhead = ({ checkedAt }: Verification) => Number(Date.parse(checkedAt) > limit);
  return looks.sort(
    (a, b) => isAhead(a) - isAhead(b) || Date.parse(b.checkedAt) - Date.parse(a.checkedAt) || (a.id < b.id ? 1 : -1),
  );
}
