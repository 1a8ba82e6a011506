import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { firefoxPath } from '../../../scripts/firefox-path.mjs';
import { killTree } from '../../prove/kill-tree';
import { waitFor } from '../wait-for';
import { type Bidi, openBidi } from './bidi';
import { type FirefoxPage, firefoxPage } from './firefox-page';
import { extensionOrigin, type FirefoxStart, startFirefox } from './start-firefox';
import { watchLog } from './watch-log';

/** A Firefox with the built extension in it. */
export interface Firefox {
  readonly bidi: Bidi;
  readonly profile: string;
  /** What pages in tabs, of the extension and others, wrote to their consoles as an error or a warning, oldest first; the background page is not heard. */
  readonly log: readonly string[];
  /** Every address that was asked for, except the extension's own. */
  readonly requests: readonly string[];
  /** A tab with an address: one that begins with `/` is a page of the extension. */
  openTab(address: string): Promise<FirefoxPage>;
  /** A tab that the extension opened: the first whose address has this in it, once there is one. */
  tabWith(part: string): Promise<FirefoxPage>;
  /** Ends it as a person does. The profile goes too, unless it was given. */
  close(): Promise<void>;
  /** Ends it as a crash does; the profile goes as above. */
  kill(): Promise<void>;
}

export type FirefoxOptions = Partial<FirefoxStart> & { extension?: string };

/** Starts the Firefox that the set-up found, with the extension that `npm run build:firefox` made. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'rapporteur-firefox-'));
  const { process: firefox, endpoint } = await startFirefox({ path: firefoxPath(), ...options, profile });
  const ended = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  const bidi = await openBidi(endpoint);
  const { log, requests } = await watchLog(bidi);
  const leave = () => {
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const path = resolve(options.extension ?? '.output/firefox-mv3');
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path } });
  return {
    ...{ bidi, profile, log, requests },
    async openTab(address) {
      const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
      const page = firefoxPage(bidi, context);
      await page.goTo(address.startsWith('/') ? extensionOrigin + address : address);
      return page;
    },
    async tabWith(part) {
      const found = await waitFor(`a tab with ${part}`, async () => {
        const { contexts } = await bidi.send<{ contexts: { context: string; url: string }[] }>(
          'browsingContext.getTree',
        );
        return contexts.find(({ url }) => url.includes(part));
      });
      return firefoxPage(bidi, found.context);
    },
    async close() {
      await bidi.send('browser.close').catch(() => undefined);
      await ended;
      leave();
    },
    async kill() {
      if (firefox.pid) killTree(firefox.pid);
      await ended;
      leave();
    },
  };
}
