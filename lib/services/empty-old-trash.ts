import type { Instant } from '../model/instant';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { deleteForGood } from './delete-for-good';
import type { Traces } from './traces';

/** How long the trash keeps something, in days. */
export const trashDays = 30;

/**
 * Deletes for good what has lain in the trash for 30 days.
 * @param now a moment of which more than one clock spoke: what one that is ahead takes does not come back
 * @returns how many things that were
 */
export async function emptyOldTrash(
  db: RapporteurDatabase,
  { now }: { now: Instant },
  traces: Traces,
): Promise<number> {
  const limit = new Date(Date.parse(now) - trashDays * 86_400_000).toISOString();
  const entryIds = await db.trash.where('deletedAt').below(limit).primaryKeys();
  if (entryIds.length === 0) return 0;
  const answer = await deleteForGood(db, { entryIds }, traces, false);
  return answer.ok ? entryIds.length : 0;
}
