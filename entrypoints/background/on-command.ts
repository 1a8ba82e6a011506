import { browser } from 'wxt/browser';
import { openBoard } from '../../lib/messaging/open-board';

/** The keyboard shortcuts that open a surface; the clip card has one of its own that the browser carries out. */
export function onCommand(command: string, tab?: { windowId?: number }) {
  if (command === 'open-board') void openBoard(tab?.windowId);
  if (command === 'open-desk') void browser.tabs.create({ url: browser.runtime.getURL('/desk.html') });
}
