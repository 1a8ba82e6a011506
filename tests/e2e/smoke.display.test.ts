import { chooseInContextMenu } from '../driver/choose-in-context-menu';
import { openedPage } from '../driver/opened-page';
import { pressKeys } from '../driver/press-keys';
import { readTable } from '../driver/read-table';
import { selectText } from '../driver/select-text';
import { expect, test } from './support/fixtures';

test('the shortcut opens the clip card', async ({ rapporteur, portal }) => {
  const page = await rapporteur.context.newPage();
  await page.goto(portal.origin);
  await pressKeys(page, 'alt+shift+s');
  const card = await openedPage(rapporteur, 'popup.html');
  await expect.poll(() => card.evaluate(() => document.hasFocus())).toBe(true);
});

test('the native menu clips a selection to the inbox', async ({ rapporteur, portal }) => {
  const page = await rapporteur.context.newPage();
  await page.goto(`${portal.origin}/dtm.sample/news/secondary-movements-western-balkans`);
  await selectText(page, '#total-registered');
  // Upwards from the end: "Inspect", then "Clip selection to", whose first place is the inbox.
  await chooseInContextMenu(page.locator('#total-registered'), 'Up', 'Up', 'Right', 'Return');

  const desk = await rapporteur.openTab('desk.html');
  await expect.poll(() => readTable(desk, 'clips')).toHaveLength(1);
  const [clip] = await readTable(desk, 'clips');
  expect(clip?.content).toMatchObject({ kind: 'excerpt', quote: expect.stringContaining('11,267') });
  expect(await readTable(desk, 'tags')).toEqual([]);
});
