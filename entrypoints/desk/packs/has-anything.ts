import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';

/** Whether there is anything to back up: whatever else a person makes stands on a clip or a meeting. */
export async function hasAnything(db: RapporteurDatabase): Promise<boolean> {
  return (await db.clips.count()) + (await db.meetings.count()) > 0;
}
