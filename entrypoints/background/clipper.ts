import { type MenuFacts, menuDraft } from '../../lib/capture/menu-draft';
import type { ClipTabReply } from '../../lib/messaging/page-to-worker';
import type { CaptureDraft } from '../../lib/model/capture-draft';
import type { CaptureRequest } from '../../lib/model/capture-request';
import type { Id } from '../../lib/model/id';
import { saveClip } from '../../lib/services/save-clip';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import type { Badge } from './badge';
import { captureInTab, type DraftResult } from './capture-in-tab';
import { readVisiblePixels } from './read-visible-pixels';

export interface ClipOrder {
  /** Made where the person acted; asking twice with one id stores once. */
  clipId: Id;
  tabId: number;
  frameId?: number;
  request: CaptureRequest;
  topicIds?: Id[];
  /** What the menu itself knows, for places that no script may read. */
  menuFacts?: MenuFacts;
}
export type Clipper = ReturnType<typeof createClipper>;

const textOf = ({ content }: CaptureDraft) =>
  'quote' in content ? content.quote : 'text' in content ? content.text : '';

function orFromMenu(result: DraftResult, facts: MenuFacts | undefined): DraftResult {
  if (result.ok || !facts || !['no-access', 'pdf-viewer', 'browser-page'].includes(result.reason)) return result;
  const draft = menuDraft(facts);
  return draft ? { ok: true, draft } : result;
}

/** Gesture to stored clip: capture in the page, check, save, and only then answer. Orders with an id already under way share its answer. */
export function createClipper(db: RapporteurDatabase, badge: Badge) {
  const underWay = new Map<Id, Promise<ClipTabReply>>();

  async function carryOut(order: ClipOrder): Promise<ClipTabReply> {
    const captured = await captureInTab(order.tabId, order.frameId ?? 0, order.request);
    const result = orFromMenu(captured, order.menuFacts);
    if (!result.ok)
      return { ok: false, reason: result.reason, ...(result.text === undefined ? {} : { text: result.text }) };
    const draft = await readVisiblePixels(result.draft, order.tabId);
    if (!draft) return { ok: false, reason: 'image-unreadable' };
    const saved = await saveClip(db, { clipId: order.clipId, draft, topicIds: order.topicIds ?? [] });
    if (!saved.ok) return { ok: false, reason: saved.reason, text: textOf(draft) };
    badge.showClipped(order.tabId, draft.source.url).catch((cause) => console.error('badge: not shown', cause)); // the clip is safe without it
    return { ok: true, saved: saved.saved };
  }

  return {
    clip(order: ClipOrder): Promise<ClipTabReply> {
      const running = underWay.get(order.clipId);
      if (running) return running;
      const answer = carryOut(order)
        .catch((cause): ClipTabReply => {
          console.error('clip: failed', cause);
          return { ok: false, reason: 'storage-failed' };
        })
        .finally(() => underWay.delete(order.clipId));
      underWay.set(order.clipId, answer);
      return answer;
    },
    /** Settles when nothing is under way for this clip. */
    settled: async (clipId: Id): Promise<void> => void (await underWay.get(clipId)),
    showRefused: badge.showRefused,
  };
}
