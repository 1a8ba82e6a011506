import { browser } from 'wxt/browser';
import type { StartDoors } from './start-clip';

const noticeKey = 'card-notice';

/** The browser as the start of a clip needs it. */
export const browserDoors: StartDoors = {
  send: (message) => browser.runtime.sendMessage(message),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  async takeNotice() {
    const held = await browser.storage.session.get(noticeKey);
    if (held[noticeKey] !== undefined) await browser.storage.session.remove(noticeKey);
    return held[noticeKey];
  },
  async activeTab() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id === undefined ? null : { id: tab.id };
  },
  async rescueText(tabId) {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => getSelection()?.toString() || `${document.title}\n${location.href}`,
    });
    return answer?.result ?? '';
  },
};
