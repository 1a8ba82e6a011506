import { browser } from 'wxt/browser';
import type { Sender } from './is-our-page';

/**
 * Whether a connection comes from the worker of ours. Chromium says of it its id and its script, and, as of no page and no script in one, neither an origin
 * nor a tab nor a frame; those three are set by the browser and not by the sender's process.
 */
export function isOurWorker(sender: (Sender & { tab?: unknown }) | undefined): boolean {
  if (sender === undefined || sender.id !== browser.runtime.id) return false;
  const isNowhere = sender.origin === undefined && sender.tab === undefined && sender.frameId === undefined;
  return isNowhere && sender.url === browser.runtime.getURL('/background.js');
}
