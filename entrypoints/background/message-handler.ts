import { browser } from 'wxt/browser';
import { pageToWorkerSchema } from '../../lib/messaging/page-to-worker';
import type { Clipper } from './clipper';
import type { ContextMenus } from './context-menus';

type Sender = { id?: string; origin?: string; url?: string };

/** Only our own pages may ask; a page's origin is what it is, its address may be made up by a compromised renderer. */
function isOurPage(sender: Sender): boolean {
  const ours = new URL(browser.runtime.getURL('/')).origin;
  const origin = sender.origin ?? (sender.url ? new URL(sender.url).origin : '');
  return sender.id === browser.runtime.id && origin === ours;
}

/** Returns true where an answer will follow, as the browser wants it. Anything malformed or from elsewhere gets none. */
export function messageHandler(clipper: Clipper, menus: ContextMenus) {
  return (message: unknown, sender: Sender, answer: (reply: unknown) => void): true | undefined => {
    const parsed = pageToWorkerSchema.safeParse(message);
    if (!parsed.success || !isOurPage(sender)) return undefined;
    if (parsed.data.type === 'agenda-changed') {
      menus.follow();
      return undefined;
    }
    const { clipId, tabId, request } = parsed.data;
    clipper.clip({ clipId, tabId, request }).then(answer);
    return true;
  };
}
