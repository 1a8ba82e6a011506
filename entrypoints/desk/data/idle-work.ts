import { emptyOldTrash } from '../../../lib/services/empty-old-trash';
import { letClipsGo, type Told } from '../../../lib/services/let-clips-go';
import type { Traces } from '../../../lib/services/traces';
import { localDate } from '../../../lib/store/local-date';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';

/** What the desk does when nobody waits: clips whose time is over go to the trash, and the trash loses what is older than 30 days. */
export async function idleWork(db: RapporteurDatabase, traces: Traces, told: Told): Promise<void> {
  const now = new Date();
  await letClipsGo(db, { today: localDate(now), told });
  await emptyOldTrash(db, { now: now.toISOString() }, traces);
}
