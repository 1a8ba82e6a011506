import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { clipsOfPage } from '../../lib/store/clip-queries';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { manifestWords } from '../../lib/words/manifest-words';
import { menuWords } from '../../lib/words/menu-words';

/** The number on the toolbar button: how many clips were taken from the page that a tab shows. */
export type Badge = ReturnType<typeof createBadge>;

/** The document that a tab shows; undefined where we may not see its address. */
const documentIn = async (tabId: number) => (await browser.tabs.get(tabId)).url?.split('#')[0];

/**
 * We may see a tab's address only where the person has just acted, so the badge knows the pages clipped since the
 * worker started; the browser itself clears it when the tab goes elsewhere. Listening to tabs would do as well, but
 * would wake the worker at every page that is never clipped.
 */
export function createBadge(db: RapporteurDatabase) {
  const pages = new Map<number, { document: string; canonicalUrl: string }>();

  const show = async (tabId: number, canonicalUrl: string) => {
    const count = (await clipsOfPage(db, canonicalUrl)).length;
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#0b5a7a' });
    await browser.action.setBadgeText({ tabId, text: count ? String(count) : '' });
    await browser.action.setTitle({ tabId, title: count ? menuWords.clippedHere(count) : manifestWords.clip });
  };
  const showAgain = async (tabId: number, page: { document: string; canonicalUrl: string }) => {
    if ((await documentIn(tabId)) === page.document) await show(tabId, page.canonicalUrl);
    else pages.delete(tabId);
  };
  const showAll = () =>
    Promise.all([...pages].map(([tabId, page]) => showAgain(tabId, page).catch(() => pages.delete(tabId)))); // the tab is gone

  // Hears of every change of a clip without reading them: counting ten thousand took twice as long as a save.
  liveQuery(() => db.clips.limit(1).primaryKeys()).subscribe({
    next: showAll,
    error: (cause) => console.error('badge: cannot count clips', cause),
  });

  return {
    async showClipped(tabId: number, canonicalUrl: string) {
      const document = await documentIn(tabId);
      if (document !== undefined) pages.set(tabId, { document, canonicalUrl });
      await show(tabId, canonicalUrl);
    },
    async showRefused(tabId: number) {
      await browser.action.setBadgeBackgroundColor({ tabId, color: '#a3262a' });
      await browser.action.setBadgeText({ tabId, text: '!' });
      await browser.action.setTitle({ tabId, title: menuWords.notClipped });
    },
  };
}
