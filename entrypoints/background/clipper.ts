import { type MenuFacts, menuDraft } from '../../lib/capture/menu-draft';
import type { ClipTabReply } from '../../lib/messaging/page-to-worker';
import type { CaptureDraft } from '../../lib/model/capture-draft';
import type { Id } from '../../lib/model/id';
import type { RefusalReason } from '../../lib/model/refusal';
import { saveClip } from '../../lib/services/save-clip';
import { failureReason } from '../../lib/store/failure-reason';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { systemStamps } from '../../lib/store/stamps';
import type { Badge } from './badge';
import type { DraftResult } from './capture-in-tab';
import { captureOrder } from './capture-order';
import type { ClipOrder } from './clip-order';
import { inTime } from './in-time';
import type { PdfReader } from './pdf-reader';
import { readVisiblePixels } from './read-visible-pixels';

export type Clipper = ReturnType<typeof createClipper>;

const textOf = ({ content }: CaptureDraft) =>
  'quote' in content ? content.quote : 'text' in content ? content.text : '';

/** What a tab shows after its page has gone is not what was meant, and one that is too busy to be read is not asked again. */
const gone: RefusalReason[] = ['no-tab', 'no-answer'];
/** Where no script could read, what the menu itself tells is a clip. */
const unread: RefusalReason[] = ['no-access', 'pdf-viewer', 'browser-page', 'no-tab'];
function orFromMenu(result: DraftResult, facts: MenuFacts | undefined): DraftResult {
  if (result.ok || !facts || !unread.includes(result.reason)) return result;
  const draft = menuDraft(facts);
  return draft ? { ok: true, draft } : result;
}

/** Gesture to stored clip: capture in the page, check, save, and only then answer. Orders with an id already under way share its answer. */
export function createClipper(db: RapporteurDatabase, badge: Badge, pdfs: PdfReader) {
  const underWay = new Map<Id, Promise<ClipTabReply>>();

  async function carryOut(order: ClipOrder): Promise<ClipTabReply> {
    const captured = await inTime(captureOrder(order));
    const pdf = captured.ok || gone.includes(captured.reason) ? null : await pdfs.clipOf(order);
    const result: DraftResult = pdf ? { ok: true, draft: pdf.draft } : orFromMenu(captured, order.menuFacts);
    if (!result.ok) return result;
    const draft = await readVisiblePixels(result.draft, order.tabId);
    if (!draft) return { ok: false, reason: 'image-unreadable' };
    const saved = await saveClip(db, { ...order, draft }, systemStamps, pdf?.also);
    if (!saved.ok) return { ok: false, reason: saved.reason, text: textOf(draft) };
    pdf?.afterwards().catch((cause) => console.error('pdf: the clip is kept without its page', cause));
    badge.showClipped(order.tabId, draft.source.url).catch((cause) => console.error('badge: not shown', cause)); // the clip is safe without it
    return { ok: true, saved: saved.saved, ...(result.unselectable ? { unselectable: true } : {}) };
  }

  return {
    clip(order: ClipOrder): Promise<ClipTabReply> {
      const { menuFacts } = order;
      const running = underWay.get(order.clipId);
      if (running) return running;
      const answer = carryOut(order)
        .catch((cause): ClipTabReply => {
          console.error('clip: failed', cause);
          return { ok: false, reason: failureReason(cause) };
        })
        // Whatever the reason, the person has them nowhere else once the page is gone.
        .then((reply) => (reply.ok || reply.text || !menuFacts ? reply : { ...reply, text: menuFacts.selectionText }))
        .finally(() => underWay.delete(order.clipId));
      underWay.set(order.clipId, answer);
      return answer;
    },
    /** Settles when nothing is under way for this clip. */
    settled: async (clipId: Id): Promise<void> => void (await underWay.get(clipId)),
    showRefused: badge.showRefused,
  };
}
