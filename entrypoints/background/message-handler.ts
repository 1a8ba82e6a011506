import { pageToWorkerSchema } from '../../lib/messaging/page-to-worker';
import type { Clipper } from './clipper';
import type { ContextMenus } from './context-menus';
import { isOurPage, type Sender } from './is-our-page';

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
