import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type Firefox, type FirefoxOptions, launchFirefox } from '../../driver/firefox/launch-firefox';
import { startPortal } from '../../portal/server.mjs';

interface Fixtures {
  portal: Awaited<ReturnType<typeof startPortal>>;
  /** Where the files go that a test takes out. */
  downloads: string;
  /** Starts Firefox with the extension; what a failed test leaves running would go on for ever, so all that was started ends with the test. */
  start: (options?: FirefoxOptions) => Promise<Firefox>;
}

/** What a test in Firefox stands on. A test passes only where no page wrote an error to its console. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern
  portal: async ({}, use) => {
    const portal = await startPortal({ delay: 0 });
    await use(portal);
    await portal.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  downloads: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'rapporteur-downloads-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  start: async ({ downloads }, use) => {
    const started: Firefox[] = [];
    await use(async (options = {}) => {
      const preferences = {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        // The person's answer to the browser's own question, which stands outside of every page.
        'extensions.webextOptionalPermissionPrompts': false,
        ...options.preferences,
      };
      const firefox = await launchFirefox({ ...options, preferences });
      started.push(firefox);
      return firefox;
    });
    for (const firefox of started) await firefox.kill();
    expect(started.flatMap(({ log }) => log)).toEqual([]);
  },
});
export { expect };
