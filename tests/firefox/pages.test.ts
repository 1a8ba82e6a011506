import { cardWords } from '../../lib/words/card-words';
import { checkingWords } from '../../lib/words/checking-words';
import { deskWords } from '../../lib/words/desk-words';
import { menuWords } from '../../lib/words/menu-words';
import { regionWords } from '../../lib/words/region-words';
import { browserWindow } from '../driver/firefox/browser-window';
import { chooseInMenu } from '../driver/firefox/choose-in-menu';
import { clipByKey } from '../driver/firefox/clip-by-key';
import type { FirefoxPage } from '../driver/firefox/firefox-page';
import { news } from '../driver/firefox/news-to-agenda';
import { storedInFirefox } from '../driver/firefox/stored-in-firefox';
import { expect, test } from './support/fixtures';

interface Kept {
  id: string;
  typed: string;
  content: { fidelity?: string };
}

/** How many colours a PNG has. */
const coloursIn = (page: FirefoxPage, bytes: number[]) =>
  page.evaluate<number>(`(async () => {
    const bitmap = await createImageBitmap(new Blob([new Uint8Array(${JSON.stringify(bytes)})], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    return new Set(new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer)).size;
  })()`);

test('“Show me” brings the page to the front and marks the words, without a change to the page', async ({
  start,
  portal,
}) => {
  const first = await start();
  const around = await browserWindow(first.bidi);
  const page = await first.openTab(portal.origin + news);
  await page.evaluate(
    'void (globalThis.changes = 0, new MutationObserver(() => changes++).observe(document, { subtree: true, childList: true, attributes: true }))',
  );
  const card = await clipByKey(around, page, '#total-registered');
  await card.end('Escape');
  await page.evaluate('getSelection().removeAllRanges()');
  const desk = await first.openTab('/desk.html');
  const [clip] = await storedInFirefox<Kept>(desk, 'clips');
  await desk.goTo(`${await desk.evaluate<string>('location.origin')}/desk.html#/clip/${clip?.id}`);
  await desk.click('a', deskWords.clip.openQuote);
  await desk.see('*', checkingWords.shown.marked);
  const marked = '[...(CSS.highlights.get("rapporteur") ?? [])].map((range) => String(range))[0] ?? ""';
  await expect.poll(() => page.evaluate<string>(marked)).toContain('registered 11,267 irregular migrants');
  expect(await page.evaluate('document.visibilityState')).toBe('visible');
  expect(await page.evaluate('document.adoptedStyleSheets.length')).toBe(1);
  await page.press('Escape');
  await expect.poll(() => page.evaluate<string>(marked)).toBe('');
  expect(await page.evaluate('changes')).toBe(0);
});

test('a part of the screen, and a picture whose bytes the page may not read, are kept as they show', async ({
  start,
  portal,
}) => {
  const first = await start();
  const around = await browserWindow(first.bidi);
  const desk = await first.openTab('/desk.html');
  const page = await first.openTab(`${portal.origin}/unicef.sample/documents/refugee-and-migrant-children-in-europe`);
  await page.rightClick('#chart-cross-origin img');
  await chooseInMenu(around, menuWords.clipTo.image, menuWords.inbox);
  const kept = () => storedInFirefox<Kept>(desk, 'clips');
  await expect.poll(async () => (await kept()).map(({ content }) => content.fidelity)).toEqual(['visible']);

  const other = await first.openTab(portal.origin + news);
  await other.see('h1');
  const card = await around.openCard();
  await card.see('[role="status"], header, p', /^Clipped/);
  await card.click('button', cardWords.part);
  const region = await first.tabWith('/region.html');
  await region.see('[role="application"]');
  await region.press('Shift', 'ArrowDown');
  await region.press('Enter');
  await region.fill('input', '26,100');
  await region.press('Enter');
  await region.see('h1, h2', regionWords.kept);
  await expect
    .poll(async () => (await kept()).map(({ content }) => content.fidelity).toSorted())
    .toEqual(['region', 'visible']);
  expect((await kept()).map(({ typed }) => typed).toSorted()).toEqual(['', '26,100']);
  const images = await storedInFirefox<{ bytes: Record<string, number> }>(desk, 'images');
  const colours = await Promise.all(images.map(({ bytes }) => coloursIn(desk, Object.values(bytes))));
  // letters, lines and a chart, and no empty sheet
  expect(colours.map((count) => count > 20)).toEqual([true, true]);
});
