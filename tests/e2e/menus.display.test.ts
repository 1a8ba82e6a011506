import type { Locator, Page } from '@playwright/test';
import { makeMeeting } from '../driver/make-meeting';
import { openContextMenu } from '../driver/open-context-menu';
import { openedPage } from '../driver/opened-page';
import { pressKeys } from '../driver/press-keys';
import { selectText } from '../driver/select-text';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { expect, test } from './support/fixtures';
import { stored } from './support/stored';

test.use({ launch: { viewport: null } });

const news = '/dtm.sample/news/secondary-movements-western-balkans';

/** Our item is the last but the inspector's; Right opens its submenu, of which the inbox is the first line. */
async function chooseInMenu(page: Page, target: Locator, downInSubmenu: number) {
  await openContextMenu(target);
  await pressKeys(page, 'Up', 'Up', 'Right', ...Array.from({ length: downInSubmenu }, () => 'Down'), 'Return');
}

test('“Clip selection to” a topic keeps the words, tagged', async ({ rapporteur, portal }) => {
  await makeMeeting(rapporteur, demoMeeting);
  const page = await rapporteur.context.newPage();
  await page.goto(portal.origin + news);
  await selectText(page, '#total-registered');
  await chooseInMenu(page, page.locator('#total-registered'), 2);
  await expect.poll(async () => (await stored(rapporteur, 'clips')).length).toBe(1);
  const [tag] = await stored(rapporteur, 'tags');
  const topic = (await stored(rapporteur, 'topics')).find(({ id }) => id === tag?.topicId);
  expect(topic?.position).toBe(1);
});

test('the shortcut opens the card and the next key tags', async ({ rapporteur, portal }) => {
  await makeMeeting(rapporteur, demoMeeting);
  const page = await rapporteur.context.newPage();
  await page.goto(portal.origin + news);
  await selectText(page, '#total-registered');
  await pressKeys(page, 'alt+shift+s', '6');
  const card = await openedPage(rapporteur, 'popup.html');
  await expect(card.getByRole('option', { name: 'Arrivals in the Balkans', selected: true })).toBeVisible();
  expect(await stored(rapporteur, 'tags')).toHaveLength(1);
});
