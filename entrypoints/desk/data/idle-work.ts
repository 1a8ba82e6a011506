import { forgetOldStores } from '../../../lib/keeping/older-store';
import { emptyOldTrash } from '../../../lib/services/empty-old-trash';
import { letClipsGo } from '../../../lib/services/let-clips-go';
import type { Traces } from '../../../lib/services/traces';
import { localDate } from '../../../lib/store/local-date';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { earlierStart } from './earlier-start';
import { toldOfRetention } from './told-of-retention';

/**
 * What the desk does when nobody waits: clips whose time is over go to the trash, the trash loses what is older than 30 days, and so goes each library from
 * before an upgrade or a backup. All of it only where it was over age already when the desk started on an earlier day.
 * @param pageStorage that of the page, where it is noted what was told and when the desk started
 */
export async function idleWork(db: RapporteurDatabase, traces: Traces, pageStorage: Storage, now = new Date()) {
  const sure = earlierStart(pageStorage, now);
  await letClipsGo(db, { today: localDate(now), sure: sure && localDate(sure), told: toldOfRetention(pageStorage) });
  if (sure) await emptyOldTrash(db, { now: sure.toISOString() }, traces);
  // While something is missing, it may be all that is left.
  if (!db.suspicion) await forgetOldStores(sure);
}
