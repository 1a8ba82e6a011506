import { browser } from 'wxt/browser';

type Hear = (tabId: number, change: { status?: string }) => void;
/** What the browser tells of its tabs. */
export interface TabUpdates {
  addListener(hear: Hear): void;
  removeListener(hear: Hear): void;
}

/** Milliseconds that a browser may take to say that a tab is on its way. */
const patience = 2_000;

/**
 * Sends a tab somewhere and waits until it is on its way. Before, it has what it had: in Firefox a tab that was just opened is an empty page that says it
 * is complete and lets nobody in, and one that is loaded again still shows what it showed.
 * @param send settles with the id of the tab
 * @returns that id; also where the browser does not say that the tab has begun
 */
export async function onceBegun(
  send: () => Promise<number>,
  updates: TabUpdates = browser.tabs.onUpdated,
  wait = patience,
): Promise<number> {
  const begun = new Set<number>();
  let look = () => {};
  const hear: Hear = (tabId, { status }) => {
    if (status !== 'loading') return;
    begun.add(tabId);
    look();
  };
  updates.addListener(hear);
  try {
    const sent = await send();
    await new Promise<void>((resolve) => {
      look = () => begun.has(sent) && resolve();
      look();
      setTimeout(resolve, wait);
    });
    return sent;
  } finally {
    updates.removeListener(hear);
  }
}
