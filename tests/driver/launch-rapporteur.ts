import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { browserPath } from '../../scripts/browser-path.mjs';
import { browserArguments, isRoot } from './browser-arguments';
import { extensionFolder } from './extension-folder';
import type { Rapporteur } from './rapporteur';

export interface LaunchOptions {
  headless?: boolean;
  /** A folder to keep; without one, a new profile is made and removed at the end. */
  profile?: string;
  /** null: as large as the window. */
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'light' | 'dark';
  locale?: string;
}

/** Starts the Chromium that the set-up found, with the built extension. Refuses where the extension does not start. */
export async function launchRapporteur(options: LaunchOptions = {}): Promise<Rapporteur> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'rapporteur-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath(),
    headless: options.headless ?? true,
    chromiumSandbox: !isRoot(),
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    locale: options.locale ?? 'en-GB',
    timezoneId: 'Europe/Zurich',
    args: browserArguments(extensionFolder()),
    ignoreDefaultArgs: options.headless === false ? ['--enable-automation'] : [],
  });
  const log: string[] = [];
  context.on('console', (message) => log.push(`${message.type()}: ${message.text()}`));
  const worker = await firstWorker(context);
  const extensionId = new URL(worker.url()).host;
  const browser = context.browser();
  if (!browser) throw new Error('The browser closed while it started.');
  const cdp = await browser.newBrowserCDPSession();
  const disconnect: (() => Promise<void>)[] = [];
  return {
    ...{ context, extensionId, cdp, worker, profile, log, disconnect },
    async openTab(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    async close() {
      for (const letGo of disconnect) await letGo();
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function firstWorker(context: BrowserContext) {
  const here = context.serviceWorkers()[0];
  if (here) return here;
  return context.waitForEvent('serviceworker', { timeout: 20_000 }).catch(async () => {
    const version = context.browser()?.version();
    await context.close();
    throw new Error(`The extension did not start in Chromium ${version}. It needs Chromium 140 or newer.`);
  });
}
