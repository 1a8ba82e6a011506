import { browser } from 'wxt/browser';
import { holdPage } from '../../lib/messaging/held-page';
import type { ImportPageReply } from '../../lib/messaging/page-to-worker';
import type { Id } from '../../lib/model/id';
import { type PageForImportResult, pageForImportResultSchema } from '../../lib/model/page-for-import';
import { takeBackClip } from '../../lib/services/take-back-clip';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import type { Clipper } from './clipper';
import { inTime } from './in-time';
import { onceGranted } from './once-granted';
import { refusalOfTab } from './refusal-of-tab';

export type PageImporter = ReturnType<typeof createPageImporter>;

/** "Import minutes from this page": read it, leave it for the desk, open the desk at its import. */
export function createPageImporter(db: RapporteurDatabase, clipper: Pick<Clipper, 'settled'>) {
  async function takeBack(clipId: Id): Promise<void> {
    await clipper.settled(clipId);
    const answer = await takeBackClip(db, { clipId });
    // not found: nothing was clipped
    if (!answer.ok && answer.reason !== 'not-found') console.error('import: the clip stays', answer.reason);
  }

  return {
    /** From the card, which has clipped the page by opening: that clip, `clipId`, is not what the person wanted. */
    async fromCard(tabId: number, clipId: Id): Promise<ImportPageReply> {
      const read = await inTime(readPage(tabId, 0));
      if (!read.ok) return read;
      await holdPage(read);
      await takeBack(clipId);
      await openImport();
      return { ok: true };
    },
    /** From a menu, which has no place to say why not: the desk does. */
    async fromMenu(tabId: number, frameId: number): Promise<void> {
      const read = await inTime(readPage(tabId, frameId));
      // The browser's memory holds 10 MB, refused words among them.
      await holdPage(read).catch(() => holdPage({ ok: false, reason: 'document-too-large' }));
      await openImport();
    },
  };
}

const openImport = () => browser.tabs.create({ url: `${browser.runtime.getURL('/desk.html')}#/import` });

async function readPage(tabId: number, frameId: number): Promise<PageForImportResult> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [injected] = await onceGranted(() => browser.scripting.executeScript({ target, files: ['/read-page.js'] }));
    const parsed = pageForImportResultSchema.safeParse(injected?.result);
    if (parsed.success) return parsed.data;
    console.error('import: the page returned nothing that can be read', parsed.error.issues);
    return { ok: false, reason: 'unreadable-draft' };
  } catch (cause) {
    console.error('import: the browser refused the script', cause);
    const { reason } = await refusalOfTab(tabId, cause);
    return { ok: false, reason };
  }
}
