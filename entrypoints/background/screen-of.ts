import { browser } from 'wxt/browser';

const pathOf = (url: string | undefined) => url?.split(/[?#]/)[0];

/** Whether two addresses of a tab are of one page: a map may well write its place into its own address. */
export const isSamePage = (one: string | undefined, other: string | undefined) => pathOf(one) === pathOf(other);

/**
 * What a tab shows, as the address of a PNG in device pixels. Throws where the browser gives none.
 * @returns null where another tab or page came to the front meanwhile, for its picture would be no evidence
 */
export async function screenOf(tabId: number): Promise<string | null> {
  const before = await browser.tabs.get(tabId);
  const screen = await browser.tabs.captureVisibleTab(before.windowId, { format: 'png' });
  const { active, windowId, url } = await browser.tabs.get(tabId);
  return active && windowId === before.windowId && isSamePage(url, before.url) ? screen : null;
}
