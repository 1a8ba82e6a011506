import type { CheckTabReply } from '../../lib/messaging/check-tab-reply';
import type { Id } from '../../lib/model/id';
import { saveVerifications } from '../../lib/services/save-verifications';
import { clipsOfPage } from '../../lib/store/clip-queries';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { isCheckable, lookRequestOf } from '../../lib/verification/check-groups';
import { isFresh } from '../../lib/verification/is-fresh';
import { looksOfGroup } from '../../lib/verification/looks-of-group';
import { quoteOf } from '../../lib/verification/quote-of';
import { settledLook } from './settled-look';
import type { TabDoors } from './tab-doors';

/** Clips of one page that are looked for at once. */
const most = 500;

/**
 * Looks on the page in a tab, which opening the card let us read, for the earlier clips of it, and keeps what it shows.
 * @param clipId the clip that the card made of the page: it was read this moment, and says which page it is
 */
export async function checkTab(
  db: RapporteurDatabase,
  doors: TabDoors,
  { tabId, clipId }: { tabId: number; clipId: Id },
): Promise<CheckTabReply> {
  const own = await db.clips.get(clipId);
  if (!own) return { ok: false, reason: 'not-found' };
  if (!isFresh(await doors.loadedAt(tabId).catch(() => null), doors.now())) return { ok: false, reason: 'stale-page' };
  const clips = (await clipsOfPage(db, own.canonicalUrl)).filter(
    (clip) => clip.id !== clipId && clip.frameUrl === null && isCheckable(clip) && quoteOf(clip) !== '',
  );
  const looked = clips.slice(-most);
  const answer = await settledLook(doors, tabId, lookRequestOf(looked), new AbortController().signal);
  if (!answer.ok) return { ok: false, reason: answer.why === 'not-allowed' ? 'no-access' : 'no-answer' };
  const looks = looksOfGroup(looked, answer.page);
  const saved = await saveVerifications(db, looks);
  if (!saved.ok) return saved;
  return { ok: true, results: looks.map(({ clipId: id, verdict, reason }) => ({ clipId: id, verdict, reason })) };
}
