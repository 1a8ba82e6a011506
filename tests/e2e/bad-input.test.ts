import { gunzipSync } from 'node:zlib';
import { frameWords } from '../../lib/words/frame-words';
import { clipped } from '../driver/clip-suggestion';
import { openCard } from '../driver/open-card';
import type { Rapporteur } from '../driver/rapporteur';
import { selectText } from '../driver/select-text';
import { finishCard } from '../driver/tag-by-key';
import { expect, test } from './support/fixtures';
import { servePages } from './support/serve-pages';
import { stored } from './support/stored';

test('a page of ten megabytes is clipped, with a snapshot that says it is cut', async ({ rapporteur, portal }) => {
  const page = await rapporteur.context.newPage();
  await page.goto(`${portal.origin}/trouble.sample/ten-megabytes`);
  await selectText(page, '#middle');
  await clipped(await openCard(rapporteur, page));
  const [clip] = await stored(rapporteur, 'clips');
  expect(clip?.content.quote).toContain('8,034 people were registered');
  expect((await stored(rapporteur, 'snapshots'))[0]?.truncated).toBe(true);
});

test('a selection of over a million characters is kept whole', async ({ rapporteur, portal }) => {
  const page = await rapporteur.context.newPage();
  await page.goto(`${portal.origin}/trouble.sample/million-characters`);
  await page.locator('#long').evaluate((element) => getSelection()?.selectAllChildren(element));
  const shown = await page.locator('#long').innerText();
  await clipped(await openCard(rapporteur, page));
  const [clip] = await stored(rapporteur, 'clips');
  expect(clip?.content.quote?.trim()).toBe(shown.trim());
});

test('a page without a title is clipped', async ({ rapporteur, portal }) => {
  const page = await rapporteur.context.newPage();
  await page.goto(`${portal.origin}/trouble.sample/no-title`);
  await clipped(await openCard(rapporteur, page));
  expect(await stored(rapporteur, 'clips')).toHaveLength(1);
});

test('hostile words, titles and addresses are kept as words, and nothing of them runs', async ({
  rapporteur,
  portal,
}) => {
  const page = await rapporteur.context.newPage();
  await page.goto(`${portal.origin}/trouble.sample/hostile`);
  await page.evaluate(() => Reflect.deleteProperty(window, 'pwned')); // what the page did to itself before us
  for (const selector of ['#markup', '#surrogate', '#invisible', '#links', '#cells']) {
    await page.locator(selector).evaluate((element) => getSelection()?.selectAllChildren(element));
    const card = await openCard(rapporteur, page);
    await clipped(card);
    expect(await card.evaluate(() => 'pwned' in window)).toBe(false);
    expect(await card.locator('script:not([src]), [onclick], [onload], [onerror], iframe').count()).toBe(0);
    const addresses = await card
      .locator('a[href]')
      .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).protocol));
    expect(addresses.filter((protocol) => !/^(https?|mailto|chrome-extension):$/.test(protocol))).toEqual([]);
    await finishCard(card);
  }
  const clips = await stored(rapporteur, 'clips');
  expect(clips).toHaveLength(5);
  expect(JSON.stringify(clips)).not.toMatch(/"(target|url)":"(javascript|data|vbscript|file):/i);
  expect(clips.map(({ content }) => content.quote).every((quote) => quote?.isWellFormed())).toBe(true);
  const [source] = await stored(rapporteur, 'sources');
  expect(String(source?.fields.title.chosen?.value)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

const odd = 'http://odd.sample/page';
const sentence = 'A total of 11,267 persons were registered in the second quarter.';
const article = `<title>Registered</title><h1>Registered</h1><p id="words">${sentence}</p>`;

test('a page that lets no words be selected is clipped, and the card says why it is the page', async ({
  rapporteur,
}) => {
  await servePages(rapporteur, { [odd]: `<style>body { user-select: none }</style>${article}` });
  const page = await rapporteur.context.newPage();
  await page.goto(odd);
  await page.locator('#words').click({ clickCount: 3 });
  const card = await openCard(rapporteur, page);
  await clipped(card);
  await expect(card.getByText(frameWords.unselectable)).toBeVisible();
  expect((await stored(rapporteur, 'clips'))[0]?.content.kind).toBe('page');
});

test('words being edited are kept as selected, and nothing of them is changed', async ({ rapporteur }) => {
  await servePages(rapporteur, { [odd]: `<div id="editor" contenteditable>${article}</div><p>Elsewhere.</p>` });
  const page = await rapporteur.context.newPage();
  await page.goto(odd);
  await page.locator('#words').click({ clickCount: 3 });
  const state = () => page.evaluate(() => [document.body.outerHTML, `${getSelection()}`, document.activeElement?.id]);
  const before = await state();
  await clipped(await openCard(rapporteur, page));
  expect(await state()).toEqual(before);
  expect((await stored(rapporteur, 'clips'))[0]?.content).toMatchObject({ kind: 'excerpt', quote: sentence });
});

test('a page that turns what documents are made of against its readers is read all the same', async ({
  rapporteur,
}) => {
  const hostile = `<script>
    const refuse = () => { throw new Error('no'); };
    for (const name of ['querySelector', 'querySelectorAll', 'createRange', 'createElement', 'getSelection'])
      Object.defineProperty(Document.prototype, name, { get: refuse });
    for (const kind of [Node, Element, Range, Selection, Text, Window])
      for (const name of Object.getOwnPropertyNames(kind.prototype))
        if (!['constructor', 'location'].includes(name)) try { Object.defineProperty(kind.prototype, name, { get: refuse, configurable: true }); } catch {}
    for (const kind of [Array, String, Map, Set, Promise, RegExp])
      for (const name of Object.getOwnPropertyNames(kind.prototype))
        if (name !== 'constructor') try { kind.prototype[name] = refuse; } catch {}
    Object.prototype.ok = true;
    JSON.parse = JSON.stringify = refuse;
    getSelection = getComputedStyle = refuse;
  </script>`;
  await servePages(rapporteur, {
    [odd]: `${article}<form name="body"><input name="ownerDocument"><input name="shadowRoot"></form>${hostile}`,
  });
  const page = await rapporteur.context.newPage();
  await page.goto(odd);
  const box = { x: 40, y: 92 }; // the page lets nobody ask where its words are
  await page.mouse.click(box.x, box.y, { clickCount: 3 });
  await clipped(await openCard(rapporteur, page));
  const [clip] = await stored(rapporteur, 'clips');
  expect(clip?.content.kind).toBe('excerpt');
  expect(clip?.content.quote?.trim()).toBe(sentence);
});

test('a page that rewrites itself all the time is read in one go', async ({ rapporteur }) => {
  await servePages(rapporteur, {
    [odd]: `${article}<ul id="feed"></ul><script>
      let count = 0;
      setInterval(() => {
        count += 1;
        feed.replaceChildren(...Array.from({ length: 200 }, (_, i) => Object.assign(document.createElement('li'), { textContent: 'Edition ' + count + ' line ' + i })));
      }, 1);
      new MutationObserver(() => { document.title = 'Edition ' + count; }).observe(feed, { childList: true });
    </script>`,
  });
  const page = await rapporteur.context.newPage();
  await page.goto(odd);
  await page.locator('#words').evaluate((element) => getSelection()?.selectAllChildren(element));
  await clipped(await openCard(rapporteur, page));
  expect((await stored(rapporteur, 'clips'))[0]?.content).toMatchObject({ kind: 'excerpt', quote: sentence });
  const text = await snapshotText(rapporteur);
  const editions = new Set([...text.matchAll(/Edition (\d+) line/g)].map((match) => match[1]));
  expect(editions.size).toBe(1);
  expect([...text.matchAll(/ line \d+/g)]).toHaveLength(200);
});

test('words nested as deep as the browser draws are kept', async ({ rapporteur }) => {
  await servePages(rapporteur, {
    [odd]: `<title>Deep</title><p>On top.</p><div id="top"></div><script>
      let place = document.getElementById('top');
      for (let level = 0; level < 2_500; level += 1) place = place.appendChild(document.createElement('div'));
      place.innerHTML = ${JSON.stringify(`<p id="words">${sentence}</p>`)};
      getSelection().selectAllChildren(document.getElementById('words'));
    </script>`,
  });
  const page = await rapporteur.context.newPage();
  await page.goto(odd);
  await clipped(await openCard(rapporteur, page));
  expect((await stored(rapporteur, 'clips'))[0]?.content).toMatchObject({ kind: 'excerpt', quote: sentence });
});

test('words selected in a field are kept, and the rest of the field is not', async ({ rapporteur }) => {
  await servePages(rapporteur, {
    [odd]: `<title>Form</title><p>Fill in.</p><textarea>Of them 8,034 stayed.</textarea>`,
  });
  const page = await rapporteur.context.newPage();
  await page.goto(odd);
  const field = page.locator('textarea');
  await field.focus();
  await field.evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(8, 20));
  await clipped(await openCard(rapporteur, page));
  expect((await stored(rapporteur, 'clips'))[0]?.content.quote).toBe('8,034 stayed');
});

/** The text of the one snapshot that is kept. */
async function snapshotText(rapporteur: Rapporteur): Promise<string> {
  const [snapshot] = await stored(rapporteur, 'snapshots');
  return gunzipSync(Uint8Array.from(Object.values(snapshot?.gzip ?? {}))).toString('utf8');
}
