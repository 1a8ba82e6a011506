import { openedPage } from '../driver/opened-page';
import { pressKeys } from '../driver/press-keys';
import { expect, test } from './support/fixtures';

test('the shortcut opens the clip card', async ({ rapporteur, portal }) => {
  const page = await rapporteur.context.newPage();
  await page.goto(portal.origin);
  await pressKeys(page, 'alt+shift+s');
  const card = await openedPage(rapporteur, 'popup.html');
  expect(await card.evaluate(() => document.hasFocus())).toBe(true);
});
