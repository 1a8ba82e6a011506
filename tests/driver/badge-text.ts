import type { Rapporteur } from './rapporteur';

/** What the toolbar button shows on the tab in front: read in the worker, so that no other tab comes before the page. */
export async function badgeText({ worker }: Rapporteur): Promise<string> {
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
  });
}
