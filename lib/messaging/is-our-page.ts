import { browser } from 'wxt/browser';

/** What the browser says of whoever sends us something. */
export interface Sender {
  id?: string;
  origin?: string;
  url?: string;
  frameId?: number;
}

/**
 * Whether a message or a connection comes from a page or the worker of ours: from this extension, at its own origin, and not from a frame.
 * A script of ours that runs in somebody's page has our id and that page's origin, and is refused. The address is not asked: a
 * compromised page can make one up, an origin it cannot (https://developer.chrome.com/docs/extensions/develop/security-privacy/stay-secure).
 */
export function isOurPage(sender: Sender | undefined): boolean {
  const origin = browser.runtime.getURL('/').slice(0, -1);
  return sender !== undefined && sender.id === browser.runtime.id && sender.origin === origin && !sender.frameId;
}
