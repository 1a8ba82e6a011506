import { browser } from 'wxt/browser';
import { takeHeldPage } from '../../lib/messaging/held-page';
import { siteLeave } from '../../lib/messaging/site-leave';
import { workerChecks } from '../../lib/messaging/worker-checks';
import { deskTraces } from './data/desk-traces';
import type { Platform } from './platform';
import { readInWorker } from './thread/read-in-worker';

const isFirefox = import.meta.env.FIREFOX;

/** The real browser around the desk. */
export const browserPlatform: Platform = {
  shortcuts: async () => {
    const commands = await browser.commands.getAll();
    return commands.map((command) => ({ name: command.name ?? '', keys: command.shortcut ?? '' }));
  },
  shortcutsPlace: isFirefox ? 'about:addons' : 'chrome://extensions/shortcuts',
  openShortcuts: isFirefox ? null : () => browser.tabs.create({ url: 'chrome://extensions/shortcuts' }),
  send: (message) => browser.runtime.sendMessage(message),
  leave: siteLeave,
  checks: workerChecks(),
  traces: deskTraces(localStorage),
  readMinutes: readInWorker,
  takePageForImport: takeHeldPage,
};
