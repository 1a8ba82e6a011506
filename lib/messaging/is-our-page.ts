import { browser } from 'wxt/browser';

export type Sender = { id?: string; origin?: string; url?: string };

/** Only our own pages may ask; a page's origin is what it is, its address may be made up by a compromised renderer. */
export function isOurPage(sender: Sender): boolean {
  const ours = new URL(browser.runtime.getURL('/')).origin;
  const origin = sender.origin ?? (sender.url ? new URL(sender.url).origin : '');
  return sender.id === browser.runtime.id && origin === ours;
}
