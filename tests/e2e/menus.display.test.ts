import type { Locator } from '@playwright/test';
import { regionWords } from '../../lib/words/region-words';
import { badgeText } from '../driver/badge-text';
import { chooseForAllInViewer } from '../driver/choose-for-all-in-viewer';
import { chooseInContextMenu } from '../driver/choose-in-context-menu';
import { makeMeeting } from '../driver/make-meeting';
import { openedPage } from '../driver/opened-page';
import { pressKeys } from '../driver/press-keys';
import { selectText } from '../driver/select-text';
import { xdotool } from '../driver/xdotool';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { expect, test } from './support/fixtures';
import { servePages } from './support/serve-pages';
import { stored } from './support/stored';

test.use({ launch: { viewport: null } });

const factsheet = '/unicef.sample/documents/refugee-and-migrant-children-in-europe';
const minutes = '/imwg.sample/en/operations/europe/document/regional-im-working-group-minutes-28-june-2018';
const news = '/dtm.sample/news/secondary-movements-western-balkans';

/** Our item is the last but the inspector's; Right opens its submenu, of which the inbox is the first line. */
async function clipByMenu(target: Locator, downInSubmenu: number) {
  await chooseInContextMenu(
    target,
    'Up',
    'Up',
    'Right',
    ...Array.from({ length: downInSubmenu }, () => 'Down'),
    'Return',
  );
}

test('“Clip selection to” a topic keeps the words, tagged', async ({ rapporteur, portal }) => {
  await makeMeeting(rapporteur, demoMeeting);
  const page = await rapporteur.context.newPage();
  await page.goto(portal.origin + news);
  await selectText(page, '#total-registered');
  await clipByMenu(page.locator('#total-registered'), 2);
  await expect.poll(() => badgeText(rapporteur)).toBe('1');
  const [tag] = await stored(rapporteur, 'tags');
  const topic = (await stored(rapporteur, 'topics')).find(({ id }) => id === tag?.topicId);
  expect(topic?.position).toBe(1);
});

test('“Clip page to” the last of forty topics, more than the screen holds', async ({ rapporteur, portal }) => {
  const topicTitles = Array.from({ length: 40 }, (_, index) => `Item ${index + 1}`);
  await makeMeeting(rapporteur, { ...demoMeeting, topicTitles });
  const page = await rapporteur.context.newPage();
  await page.goto(portal.origin + news);
  // Before "Inspect" and "View page source"; in the submenu, Up from the inbox goes round to the last lines: minutes, and a part.
  await chooseInContextMenu(page.locator('h1').first(), 'Up', 'Up', 'Up', 'Right', 'Up', 'Up', 'Up', 'Return');
  await expect.poll(() => badgeText(rapporteur)).toBe('1');
  const [clip] = await stored(rapporteur, 'clips');
  expect(clip?.content.kind).toBe('page');
  const [tag] = await stored(rapporteur, 'tags');
  const topic = (await stored(rapporteur, 'topics')).find(({ id }) => id === tag?.topicId);
  expect(topic?.title).toBe('Item 40');
});

test('“Import minutes from this page” opens the desk with the minutes that the page holds', async ({
  rapporteur,
  portal,
}) => {
  const page = await rapporteur.context.newPage();
  await page.goto(`${portal.origin}${minutes}`);
  const opened = rapporteur.context.waitForEvent('page');
  await chooseInContextMenu(page.locator('h1').first(), 'Up', 'Up', 'Up', 'Right', 'Up', 'Return');
  const desk = await opened;
  await expect(desk).toHaveURL(/desk\.html#\/import$/);
  await expect(desk.locator('body')).toContainText('Check the answers to the questionnaire in July');
  expect(await stored(rapporteur, 'clips')).toEqual([]);
});

test('the shortcut opens the card and the next key tags', async ({ rapporteur, portal }) => {
  await makeMeeting(rapporteur, demoMeeting);
  const page = await rapporteur.context.newPage();
  await page.goto(portal.origin + news);
  await selectText(page, '#total-registered');
  await pressKeys(page, 'alt+shift+s');
  const card = await openedPage(rapporteur, 'popup.html');
  xdotool('key', '6'); // to whatever has the keyboard: nothing may be clicked in between
  await expect(card.getByRole('option', { name: 'Arrivals in the Balkans', selected: true })).toBeVisible();
  expect(await stored(rapporteur, 'tags')).toHaveLength(1);
});

test('“Clip link to” keeps where the link leads and what it says, not the page', async ({ rapporteur, portal }) => {
  const page = await rapporteur.context.newPage();
  await page.goto(`${portal.origin}/trouble.sample/hostile`);
  await clipByMenu(page.locator('#relative'), 0);
  await expect.poll(() => badgeText(rapporteur)).toBe('1');
  const [clip] = await stored(rapporteur, 'clips');
  expect(clip?.content).toMatchObject({ kind: 'link', text: 'An honest link with tracking' });
  expect(clip?.content.target).toContain('/dtm.sample/reports');
});

test('“Clip image to” keeps the bytes of a picture, its caption and its alternative text', async ({
  rapporteur,
  portal,
}) => {
  const page = await rapporteur.context.newPage();
  await page.goto(portal.origin + news);
  const picture = page.locator('#chart img');
  await picture.scrollIntoViewIfNeeded();
  await clipByMenu(picture, 0);
  await expect.poll(() => badgeText(rapporteur)).toBe('1');
  const [clip] = await stored(rapporteur, 'clips');
  expect(clip?.content).toMatchObject({ kind: 'image', fidelity: 'original', alt: await picture.getAttribute('alt') });
  const [image] = await stored(rapporteur, 'images');
  expect(image?.mime).toBe('image/png');
});

test('a picture whose bytes the page may not read is kept as the screen shows it', async ({ rapporteur, portal }) => {
  const page = await rapporteur.context.newPage();
  await page.goto(`${portal.origin}${factsheet}`);
  const picture = page.locator('#chart-cross-origin img');
  await picture.scrollIntoViewIfNeeded();
  await clipByMenu(picture, 0);
  await expect.poll(() => badgeText(rapporteur)).toBe('1');
  const [clip] = await stored(rapporteur, 'clips');
  expect(clip?.content.fidelity).toBe('visible');
  const box = await picture.boundingBox();
  const [image] = await stored(rapporteur, 'images');
  expect(Math.abs((image?.width ?? 0) - (box?.width ?? 0))).toBeLessThanOrEqual(1);
});

test('words selected in the PDF viewer are kept by the menu', async ({ rapporteur, portal }) => {
  const page = await rapporteur.context.newPage();
  await page.goto(`${portal.origin}/odp.sample/en/documents/download/65373`);
  await chooseForAllInViewer(page, 'Up', 'Up', 'Right', 'Return');
  await expect.poll(() => badgeText(rapporteur)).toBe('1');
  const [clip] = await stored(rapporteur, 'clips');
  expect(clip?.content.kind).toBe('excerpt');
  expect(clip?.pageUrl).toContain('/documents/download/65373');
});

test('words selected in a dashboard of another site are kept, with its address and that of the page around it', async ({
  rapporteur,
}) => {
  const [page, dashboard] = ['http://portal.sample/situation', 'http://dashboards.sample/arrivals'];
  await servePages(rapporteur, {
    [page]: `<title>Situation in the region</title><h1>Situation in the region</h1><p>Every week.</p><iframe src="${dashboard}" width="600" height="300"></iframe>`,
    [dashboard]: '<title>Arrivals</title><p id="total">In week 31 a total of 2,077 people arrived.</p>',
  });
  const tab = await rapporteur.context.newPage();
  await tab.goto(page);
  const words = tab.frameLocator('iframe').locator('#total');
  await words.evaluate((element) => getSelection()?.selectAllChildren(element));
  await clipByMenu(words, 0);
  await expect.poll(() => badgeText(rapporteur)).toBe('1');
  const [clip] = await stored(rapporteur, 'clips');
  expect(clip).toMatchObject({ pageUrl: page, frameUrl: dashboard, fragmentUrl: null });
  expect(clip?.content.quote?.trim()).toBe('In week 31 a total of 2,077 people arrived.');
  const [source] = await stored(rapporteur, 'sources');
  expect(source?.fields.title.chosen?.value).toBe('Situation in the region');
});

test('“Picture of a part” in the menu of a page opens the photograph of it', async ({ rapporteur, portal }) => {
  const page = await rapporteur.context.newPage();
  await page.goto(portal.origin + news);
  const opened = rapporteur.context.waitForEvent('page');
  await chooseInContextMenu(page.locator('h1').first(), 'Up', 'Up', 'Up', 'Right', 'Up', 'Up', 'Return');
  const region = await opened;
  await region.getByRole('application').waitFor();
  await region.keyboard.press('Enter');
  await expect(region.getByLabel(regionWords.typed)).toBeFocused();
  await region.keyboard.press('Enter');
  await region.getByRole('heading', { name: regionWords.kept }).waitFor();
  expect(await stored(rapporteur, 'clips')).toMatchObject([{ content: { kind: 'image', fidelity: 'region' } }]);
});
