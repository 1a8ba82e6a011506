import type { Refusal } from '../../lib/model/refusal';
import { clipKeptAs } from '../../lib/store/clip-kept-as';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import type { ClipOrder } from './clip-order';
import { inTime } from './in-time';
import type { MemoryArea } from './refused-keeper';

/** Followed by the id of the clip, by which a deletion for good finds it. */
const prefix = 'pending:';
interface PendingClip {
  tabId: number;
  text: string | undefined;
}

/**
 * What the menu was asked to clip and has not answered. A card asks again where the worker ends in the middle; of a menu's order nobody
 * else knows, so it stands in the browser's memory until it is answered.
 * @param tell says why a clip was not made, and lets go of what stands under `key`
 */
export function pendingClips(
  db: RapporteurDatabase,
  area: MemoryArea,
  tell: (tabId: number, refusal: Refusal, key: string) => Promise<void>,
) {
  return {
    /** @returns the name under which it stands; asked for at once, so that the clip need not wait for it */
    note({ clipId, tabId, menuFacts }: ClipOrder): string {
      const key = prefix + clipId;
      const pending: PendingClip = { tabId, text: menuFacts?.selectionText };
      area.set({ [key]: pending }).catch((cause) => console.error('menus: a clip is not noted', cause));
      return key;
    },
    /**
     * Tells of each that a worker before this one left behind and did not keep. To be called before this one notes any; nothing else can
     * be at work on them, for that worker is dead and the store ends what it began before it answers.
     */
    async tellLeft(): Promise<void> {
      const left = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(prefix));
      await Promise.all(
        left.map(async ([key, value]) => {
          const { tabId, text = '' } = value as PendingClip; // ours alone: no page reaches this storage
          const kept = await inTime(clipKeptAs(db, key.slice(prefix.length))).catch(() => null);
          if (kept && 'clip' in kept) await area.remove(key);
          else await tell(tabId, { ok: false, reason: 'no-answer', text }, key);
        }),
      );
    },
  };
}
