import { isOurPage, type Sender } from '../../lib/messaging/is-our-page';
import { type ImportPageReply, pageToWorkerSchema } from '../../lib/messaging/page-to-worker';
import type { Clipper } from './clipper';
import type { ContextMenus } from './context-menus';
import type { PageImporter } from './page-importer';
import type { PageLooker } from './page-looker';
import type { ScreenTaker } from './screen-taker';
import type { storageForPage } from './storage-for-page';

/** Returns true where an answer will follow, as the browser wants it. Anything malformed or from elsewhere gets none. */
export function messageHandler(
  clipper: Clipper,
  menus: ContextMenus,
  importer: PageImporter,
  screens: ScreenTaker,
  looker: PageLooker,
  forPage: typeof storageForPage,
) {
  return (message: unknown, sender: Sender, answer: (reply: unknown) => void): true | undefined => {
    const parsed = pageToWorkerSchema.safeParse(message);
    if (!parsed.success || !isOurPage(sender)) return undefined;
    const order = parsed.data;
    switch (order.type) {
      case 'agenda-changed':
        menus.follow();
        return undefined;
      case 'held-screen':
        answer(screens.handOver(order.id));
        return undefined;
      case 'import-page':
        importer.fromCard(order.tabId, order.clipId).then(answer, (cause) => {
          console.error('import: failed', cause);
          answer({ ok: false, reason: 'storage-failed' } satisfies ImportPageReply);
        });
        return true;
      case 'storage':
        forPage(order).then(answer, (cause) => {
          console.error('storage: not done for a page', cause);
          answer(null);
        });
        return true;
      case 'show-clip':
        looker.show(order.clipId).then(answer);
        return true;
      case 'check-tab':
        looker.checkTab(order).then(answer);
        return true;
      case 'take-screen':
        screens.take(order.tabId, order.clipId).then(answer);
        return true;
      case 'clip-tab':
        clipper.clip(order).then(answer);
        return true;
    }
  };
}
