import type { BriefingVersion } from '../model/briefing-version';
import type { Id } from '../model/id';
import type { RapporteurDatabase } from './rapporteur-database';

/** The versions kept of a meeting's briefing, newest first. */
export async function versionsOf(db: RapporteurDatabase, meetingId: Id): Promise<BriefingVersion[]> {
  const versions = await db.briefingVersions.where('meetingId').equals(meetingId).toArray();
  return versions.sort((a, b) => Date.parse(b.madeAt) - Date.parse(a.madeAt) || (a.id < b.id ? 1 : -1));
}

/**
 * The versions that are more than `most`: the oldest that the person did not keep herself, then the oldest of hers. The latest one
 * is never among them.
 */
export async function surplusVersions(db: RapporteurDatabase, meetingId: Id, most: number): Promise<Id[]> {
  const [, ...earlier] = await versionsOf(db, meetingId);
  const oldestFirst = earlier.toReversed();
  const going = [
    ...oldestFirst.filter(({ occasion }) => occasion !== 'kept'),
    ...oldestFirst.filter(({ occasion }) => occasion === 'kept'),
  ];
  return going.slice(0, Math.max(0, earlier.length + 1 - most)).map(({ id }) => id);
}
