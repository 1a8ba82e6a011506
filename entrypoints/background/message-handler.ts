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
    if (parsed.data.type === 'agenda-changed') {
      menus.follow();
      return undefined;
    }
    if (parsed.data.type === 'import-page') {
      importer.fromCard(parsed.data.tabId, parsed.data.clipId).then(answer, (cause) => {
        console.error('import: failed', cause);
        answer({ ok: false, reason: 'storage-failed' } satisfies ImportPageReply);
      });
      return true;
    }
    if (parsed.data.type === 'show-clip') {
      looker.show(parsed.data.clipId).then(answer);
      return true;
    }
    if (parsed.data.type === 'check-tab') {
      looker.checkTab(parsed.data).then(answer);
      return true;
    }
    if (parsed.data.type === 'take-screen') {
      screens.take(parsed.data.tabId, parsed.data.clipId).then(answer);
      return true;
    }
    if (parsed.data.type === 'storage') {
      forPage(parsed.data).then(answer, (cause) => {
        console.error('storage: not done for a page', cause);
        answer(null);
      });
      return true;
    }
    if (parsed.data.type === 'held-screen') {
      answer(screens.handOver(parsed.data.id));
      return undefined;
    }
    const { clipId, tabId, request } = parsed.data;
    clipper.clip({ clipId, tabId, request }).then(answer);
    return true;
  };
}
