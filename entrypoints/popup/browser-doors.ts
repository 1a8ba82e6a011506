import { browser } from 'wxt/browser';
import { readRefused } from './read-refused';
import type { StartDoors } from './start-clip';

/** The browser as the start of a clip needs it. */
export const browserDoors: StartDoors = {
  send: (message) => browser.runtime.sendMessage(message),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  async takeRefused() {
    const area = browser.storage.session;
    const held = readRefused(await area.get(null));
    const texts = held.filter(({ clip }) => clip.refusal.text);
    const noted = texts.filter(({ clip }) => !clip.seen).map(({ key, clip }) => [key, { ...clip, seen: true }]);
    const said = held.filter((one) => !texts.includes(one)).map(({ key }) => key);
    // Not waited for: the clip must not come later for it.
    const remembered = Promise.all([
      noted.length > 0 && area.set(Object.fromEntries(noted)),
      said.length > 0 && area.remove(said),
    ]);
    remembered.catch((cause) => console.error('card: refusals are not noted as seen', cause));
    return held;
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
