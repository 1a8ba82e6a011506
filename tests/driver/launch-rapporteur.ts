import type { BrowserContext } from '@playwright/test';
import { oldestChromium } from '../../scripts/browser-path.mjs';
import { extensionFolder } from './extension-folder';
import { type LaunchOptions, launchBrowser } from './launch-browser';
import type { Rapporteur } from './rapporteur';

/** Starts the Chromium that the set-up found, with the built extension. Refuses where the extension does not start. */
export async function launchRapporteur(options: LaunchOptions = {}): Promise<Rapporteur> {
  const { context, profile, close } = await launchBrowser(options, options.extension ?? extensionFolder());
  const log: string[] = [];
  context.on('console', (message) => log.push(`${message.type()}: ${message.text()}`));
  context.on('weberror', (failure) => log.push(`uncaught: ${failure.error().stack ?? failure.error()}`));
  const worker = await firstWorker(context);
  const extensionId = new URL(worker.url()).host;
  const browser = context.browser();
  if (!browser) throw new Error('The browser closed while it started.');
  const cdp = await browser.newBrowserCDPSession();
  const disconnect: (() => Promise<void>)[] = [];
  const colorScheme = options.forPerson ? null : (options.colorScheme ?? 'light');
  return {
    ...{ colorScheme, context, extensionId, cdp, worker, profile, log, disconnect },
    async openTab(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    async close() {
      for (const letGo of disconnect) await letGo();
      await close();
    },
  };
}

async function firstWorker(context: BrowserContext) {
  const here = context.serviceWorkers()[0];
  if (here) return here;
  return context.waitForEvent('serviceworker', { timeout: 60_000 }).catch(async () => {
    const version = context.browser()?.version();
    await context.close();
    throw new Error(`The extension did not start in Chromium ${version}. It needs ${oldestChromium} or newer.`);
  });
}
