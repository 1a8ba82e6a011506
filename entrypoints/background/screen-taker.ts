import { browser } from 'wxt/browser';
import { barePage } from '../../lib/capture/region-draft';
import type { TakeScreenReply } from '../../lib/messaging/page-to-worker';
import type { CaptureDraft } from '../../lib/model/capture-draft';
import type { HeldScreen } from '../../lib/model/held-screen';
import type { Id } from '../../lib/model/id';
import type { Refusal, RefusalReason } from '../../lib/model/refusal';
import { captureInTab } from './capture-in-tab';
import type { Clipper } from './clipper';
import { refusalOfTab } from './refusal-of-tab';
import { isSamePage, screenOf } from './screen-of';

export type ScreenTaker = ReturnType<typeof createScreenTaker>;

/** Reasons for which a page cannot be read, though it is one that can be cited and its picture can be had. */
const unread = new Set<RefusalReason>(['pdf-viewer', 'no-access', 'empty-page', 'still-loading', 'unreadable-draft']);

/**
 * "Picture of a part": photograph what the tab shows, which needs no leave of the page, and open a page of ours on which the part is
 * chosen. The photograph goes from memory to that page and nowhere else.
 */
export function createScreenTaker(clipper: Pick<Clipper, 'settled'>) {
  /** One: a later one takes the place of an earlier. */
  let held: { id: Id; screen: HeldScreen } | null = null;

  async function take(tabId: number, cardClipId: Id | null): Promise<TakeScreenReply> {
    const before = await browser.tabs.get(tabId);
    const png = await screenOf(tabId);
    const page = await pageOf(tabId);
    const { index, windowId, url: now } = await browser.tabs.get(tabId);
    if (png === null || !isSamePage(now, before.url)) return { ok: false, reason: 'other-page-in-front' };
    if ('reason' in page) return page;
    if (cardClipId) await clipper.settled(cardClipId);
    const id = crypto.randomUUID();
    held = { id, screen: { png, tabId, page, cardClipId } };
    const url = `${browser.runtime.getURL('/region.html')}#${id}`;
    await browser.tabs.create({ url, windowId, index: index + 1, openerTabId: tabId });
    return { ok: true };
  }

  return {
    /** @param cardClipId the clip that the card made of the page by opening; null where no card is open */
    take: (tabId: number, cardClipId: Id | null): Promise<TakeScreenReply> =>
      take(tabId, cardClipId).catch(async (cause): Promise<Refusal> => {
        console.error('screen: not taken', cause);
        const { reason } = await refusalOfTab(tabId, cause);
        return { ok: false, reason: reason === 'no-access' ? 'screen-unreadable' : reason };
      }),
    /** The photograph of that id, once; null where it is not held. */
    handOver(id: Id): HeldScreen | null {
      if (held?.id !== id) return null;
      const { screen } = held;
      held = null;
      return screen;
    },
  };
}

/** The source of what the tab shows. A page that no script may read still has its address and title. */
async function pageOf(tabId: number): Promise<CaptureDraft | Refusal> {
  const read = await captureInTab(tabId, 0, { kind: 'page' });
  if (read.ok) return read.draft;
  if (!unread.has(read.reason)) return read;
  const { url, title } = await browser.tabs.get(tabId);
  return barePage(url ?? '', title ?? '') ?? { ok: false, reason: 'browser-page' };
}
