import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { clipsOfPage } from '../../lib/store/clip-queries';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { words } from '../../lib/words/words';

/** The number on the toolbar button: how many clips were taken from the page that a tab shows. */
export type Badge = ReturnType<typeof createBadge>;

/**
 * We may see a tab's address only where the person has just acted, so the badge knows the pages clipped since the
 * worker started; the browser itself clears it when the tab goes elsewhere.
 */
export function createBadge(db: RapporteurDatabase) {
  const pages = new Map<number, string>();

  const show = async (tabId: number) => {
    const canonicalUrl = pages.get(tabId);
    if (canonicalUrl === undefined) return;
    const count = (await clipsOfPage(db, canonicalUrl)).length;
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#0b5a7a' });
    await browser.action.setBadgeText({ tabId, text: count ? String(count) : '' });
    await browser.action.setTitle({ tabId, title: count ? words.menu.clippedHere(count) : words.manifest.clip });
  };
  const showAll = () => Promise.all([...pages.keys()].map((tabId) => show(tabId).catch(() => pages.delete(tabId)))); // the tab is gone

  liveQuery(() => db.clips.count()).subscribe({
    next: showAll,
    error: (cause) => console.error('badge: cannot count clips', cause),
  });

  return {
    async showClipped(tabId: number, canonicalUrl: string) {
      pages.set(tabId, canonicalUrl);
      await show(tabId);
    },
    async showRefused(tabId: number) {
      await browser.action.setBadgeBackgroundColor({ tabId, color: '#a3262a' });
      await browser.action.setBadgeText({ tabId, text: '!' });
      await browser.action.setTitle({ tabId, title: words.menu.notClipped });
    },
    onTabUpdated(tabId: number, change: { status?: string }) {
      if (change.status === 'loading') pages.delete(tabId);
    },
    forgetTab(tabId: number) {
      pages.delete(tabId);
    },
  };
}
