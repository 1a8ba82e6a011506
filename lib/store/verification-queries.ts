import type { Id } from '../model/id';
import type { Verification } from '../model/verification';
import type { RapporteurDatabase } from './rapporteur-database';

/** What checking a clip showed, the latest look first. */
export async function verificationsOf(db: RapporteurDatabase, clipId: Id): Promise<Verification[]> {
  return newestFirst(await db.verifications.where('clipId').equals(clipId).toArray());
}

/** The latest look at each of these clips; clips that were never checked are not in it. */
export async function latestVerifications(db: RapporteurDatabase, clipIds: Id[]): Promise<Map<Id, Verification>> {
  const latest = new Map<Id, Verification>();
  if ((await db.verifications.count()) === 0) return latest;
  const wanted = new Set(clipIds);
  // From so many clips on, one request for the whole table is quicker than one for each clip.
  const found = clipIds.length > 20 ? db.verifications : db.verifications.where('clipId').anyOf(clipIds);
  for (const one of newestFirst(await found.toArray())) {
    if (wanted.has(one.clipId) && !latest.has(one.clipId)) latest.set(one.clipId, one);
  }
  return latest;
}

function newestFirst(looks: Verification[]): Verification[] {
  return looks.sort((a, b) => Date.parse(b.checkedAt) - Date.parse(a.checkedAt) || (a.id < b.id ? 1 : -1));
}
