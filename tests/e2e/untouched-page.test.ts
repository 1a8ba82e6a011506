import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { clipped } from '../driver/clip-suggestion';
import { extensionFolder } from '../driver/extension-folder';
import { killWorker } from '../driver/kill-worker';
import { openCard } from '../driver/open-card';
import { targets } from '../driver/targets';
import { expect, test } from './support/fixtures';

const path = '/dtm.sample/news/secondary-movements-western-balkans';

/** All that a page can see of itself: its mark-up, its style sheets, its globals, what was loaded into it. */
function whatThePageSees() {
  return {
    html: document.documentElement.outerHTML,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    globals: Object.getOwnPropertyNames(globalThis).sort(),
    resources: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.endsWith('/favicon.ico')), // the browser's own wish, at its own time
  };
}

test('a page that is not clipped carries nothing of ours', async ({ rapporteur, portal }) => {
  const manifest = JSON.parse(readFileSync(resolve(extensionFolder(), 'manifest.json'), 'utf8'));
  expect(manifest.content_scripts).toBeUndefined();
  expect(manifest.web_accessible_resources).toBeUndefined();

  const page = await rapporteur.context.newPage();
  const session = await rapporteur.context.newCDPSession(page);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
  await session.send('Runtime.enable');
  await page.goto(portal.origin + path);
  expect(worlds.filter((origin) => origin.startsWith('chrome-extension:'))).toEqual([]);
  expect((await page.evaluate(whatThePageSees)).resources.every((name) => name.startsWith(portal.origin))).toBe(true);

  // The same witness does see us once the person has clipped, so that it proves something.
  await clipped(await openCard(rapporteur, page));
  expect(worlds.filter((origin) => origin.startsWith('chrome-extension:'))).not.toEqual([]);
});

test('a page that is not clipped does not even wake the worker', async ({ rapporteur, portal }) => {
  const page = await rapporteur.context.newPage();
  await page.goto(portal.origin);
  await rapporteur.worker.evaluate(() => chrome.storage.session.get()); // it has started, and answers
  await killWorker(rapporteur);
  await page.goto(portal.origin + path);
  await page.waitForTimeout(500); // what an extension does, it does just after the load
  expect(await targets(rapporteur, 'service_worker')).toEqual([]);
});

test('clipping leaves the page as it was', async ({ rapporteur, portal }) => {
  const page = await rapporteur.context.newPage();
  await page.goto(portal.origin + path);
  const before = await page.evaluate(whatThePageSees);
  await clipped(await openCard(rapporteur, page));
  expect(await page.evaluate(whatThePageSees)).toEqual(before);
});

test('a page cannot reach the extension, nor learn that it is there', async ({ rapporteur, portal }) => {
  const page = await rapporteur.context.newPage();
  await page.goto(portal.origin + path);
  const reached = await page.evaluate(async (id) => {
    const files = ['popup.html', 'capture.js', 'icon/16.png', 'manifest.json'];
    const tries = files.map((file) =>
      fetch(`chrome-extension://${id}/${file}`).then(
        () => file,
        () => '',
      ),
    );
    // A picture, a script or a style sheet would tell by loading; a frame by what it shows.
    const tags = { img: 'icon/16.png', script: 'capture.js', iframe: 'desk.html' };
    const loads = Object.entries(tags).map(([tag, file]) => {
      const element = document.createElement(tag);
      const loaded = new Promise<string>((resolve) => {
        element.addEventListener('load', () => resolve(tag === 'iframe' ? '' : file));
        element.addEventListener('error', () => resolve(''));
      });
      element.setAttribute('src', `chrome-extension://${id}/${file}`);
      document.body.append(element);
      return loaded;
    });
    return (await Promise.all([...tries, ...loads])).filter(Boolean);
  }, rapporteur.extensionId);
  expect(reached).toEqual([]);
  const frames = page.frames().filter((frame) => frame.url().startsWith('chrome-extension://'));
  for (const frame of frames) expect(await frame.locator('#root, main').count(), frame.url()).toBe(0);
  expect(await page.evaluate(() => typeof chrome === 'undefined' || !('runtime' in chrome))).toBe(true);
});
