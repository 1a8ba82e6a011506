import { clipped } from '../driver/clip-suggestion';
import { openCard } from '../driver/open-card';
import { selectText } from '../driver/select-text';
import { finishCard } from '../driver/tag-by-key';
import { expect, test } from './support/fixtures';
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
