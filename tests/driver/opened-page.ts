import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { Rapporteur } from './rapporteur';
import { targets } from './targets';
import { waitFor } from './wait-for';

/**
 * The real popup or side panel as a Page, once it is open. Playwright's own connection lists neither; a second one does,
 * if it is made after the page opened.
 * @param path `popup.html` or `sidepanel.html`
 */
export async function openedPage(rapporteur: Rapporteur, path: 'popup.html' | 'sidepanel.html'): Promise<Page> {
  const address = `chrome-extension://${rapporteur.extensionId}/${path}`;
  await waitFor(`${path} to open`, async () =>
    (await targets(rapporteur, 'page')).find(({ url }) => url.startsWith(address)),
  );
  const page = await waitFor(`a connection to ${path}`, () => connect(rapporteur, address));
  // A key pressed before the document's first script runs is nobody's: no hand is that fast, a machine is.
  await page.waitForLoadState('load');
  return page;
}

async function connect(rapporteur: Rapporteur, address: string): Promise<Page | undefined> {
  const [port] = readFileSync(join(rapporteur.profile, 'DevToolsActivePort'), 'utf8').split('\n');
  // Without `noDefaults` it would turn colours and downloads of every page back to Playwright's own.
  const connecting = chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true, isLocal: true });
  const second = await connecting.catch(() => undefined);
  if (!second) return undefined;
  // The popup is a page of its own: the same address in a tab of the first connection is not meant.
  const pages = second.contexts().flatMap((context) => context.pages());
  const page = pages.find((candidate) => candidate.url().startsWith(address) && !candidate.isClosed());
  if (!page) {
    await second.close();
    return undefined;
  }
  rapporteur.disconnect.push(() => second.close());
  // An earlier popup may still be listed while it closes: then ask again for the one that opens.
  const alive = await page.emulateMedia({ colorScheme: rapporteur.colorScheme ?? null }).then(
    () => true,
    () => false,
  );
  return alive ? page : undefined;
}
