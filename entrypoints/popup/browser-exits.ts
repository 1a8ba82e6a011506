import { browser } from 'wxt/browser';
import { cardPort } from '../../lib/messaging/card-port';
import type { CheckTabReply } from '../../lib/messaging/check-tab-reply';
import { openBoard } from '../../lib/messaging/open-board';
import type { ImportPageReply, PageToWorker, TakeScreenReply } from '../../lib/messaging/page-to-worker';
import type { Id } from '../../lib/model/id';
import type { Refusal } from '../../lib/model/refusal';
import type { UnfinishedCard } from '../../lib/model/unfinished-card';
import type { HeldRefusal } from './read-refused';
import { isReason } from './request-clip';

/** The ways out of the card. */
export interface Exits {
  close(): void;
  board(): void;
  /** @param route what follows `#` in the desk's address */
  desk(route: string): void;
  /** Asks the worker to import the tab as minutes instead of the clip that was made of it; it opens the desk. */
  importMinutes(clipId: Id): Promise<ImportPageReply>;
  /** Asks the worker to photograph the tab; it opens the page on which a part of it is chosen. */
  takeScreen(clipId: Id): Promise<TakeScreenReply>;
  /** Has the worker look on the page in front for the earlier clips of it. */
  checkPage(clipId: Id): Promise<CheckTabReply>;
  /** Lets go of what the context menu could not clip, or holds it after all. */
  dismissRefused(held: HeldRefusal, dismissed: boolean): Promise<void>;
  /** Tells the worker what it has to do should the card go away now. */
  tellUnfinished(order: UnfinishedCard): void;
}

let windowId: number | undefined;
// Asked beforehand: opening the panel needs the person's gesture, which does not outlive a wait.
void browser.windows?.getCurrent().then((current) => {
  windowId = current.id;
});

/** One connection for the life of the card; made anew where the worker died and took its end along. */
let port: ReturnType<typeof browser.runtime.connect> | null = null;
function tellThroughPort(order: UnfinishedCard): void {
  if (!port) {
    port = browser.runtime.connect({ name: cardPort });
    port.onDisconnect.addListener(() => {
      port = null;
    });
  }
  port.postMessage(order);
}

async function ask(clipId: Id, type: 'import-page' | 'take-screen'): Promise<{ ok: true } | Refusal> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { ok: false, reason: 'no-tab' };
  const reply: unknown = await browser.runtime.sendMessage({ type, tabId: tab.id, clipId } satisfies PageToWorker);
  if (typeof reply === 'object' && reply !== null) {
    if ('ok' in reply && reply.ok === true) return { ok: true };
    if ('reason' in reply && isReason(reply.reason)) return { ok: false, reason: reply.reason };
  }
  return { ok: false, reason: 'no-answer' };
}

export const browserExits: Exits = {
  importMinutes: (clipId) => ask(clipId, 'import-page'),
  takeScreen: (clipId) => ask(clipId, 'take-screen'),
  checkPage: async (clipId) => (await import('./ask-check')).askCheck(clipId),
  close: () => window.close(),
  board: () => void openBoard(windowId).then(() => window.close()),
  dismissRefused({ key, clip }, dismissed) {
    const area = browser.storage.session;
    return dismissed ? area.remove(key) : area.set({ [key]: { ...clip, seen: true } });
  },
  tellUnfinished: tellThroughPort,
  desk(route) {
    browser.tabs.create({ url: `${browser.runtime.getURL('/desk.html')}#/${route}` }).then(
      () => window.close(),
      (cause) => console.error('card: desk not opened', cause),
    );
  },
};
