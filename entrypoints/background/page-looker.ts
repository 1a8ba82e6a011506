import type { CheckTabReply } from '../../lib/messaging/check-tab-reply';
import type { Id } from '../../lib/model/id';
import type { ShowReply } from '../../lib/model/show-reply';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { checkTab } from './check-tab';
import { showClip } from './show-clip';
import type { TabDoors } from './tab-doors';

export type PageLooker = ReturnType<typeof createPageLooker>;

/** What our pages may ask about single pages: show a clip on its page, look for the clips of the page in a tab. Always answers. */
export function createPageLooker(db: RapporteurDatabase, doors: TabDoors) {
  const failed = (cause: unknown) => {
    console.error('look: failed', cause);
    return { ok: false as const, reason: 'no-answer' as const }; // the literals are a refusal's
  };
  return {
    show: (clipId: Id): Promise<ShowReply> => showClip(db, doors, clipId).catch(failed),
    checkTab: (order: { tabId: number; clipId: Id }): Promise<CheckTabReply> =>
      checkTab(db, doors, order).catch(failed),
  };
}
