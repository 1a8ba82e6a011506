import { cardWords } from '../../lib/words/card-words';
import { refusalWords } from '../../lib/words/refusal-words';
import { chooseInContextMenu } from '../driver/choose-in-context-menu';
import { clipped } from '../driver/clip-suggestion';
import { openCard } from '../driver/open-card';
import { openedPage } from '../driver/opened-page';
import { selectText } from '../driver/select-text';
import { expect, test } from './support/fixtures';
import { stored } from './support/stored';

test.use({ launch: { viewport: null } });

test('the words of two clips that the menu could not make stand on the card until they are dismissed, and stop no clip', async ({
  rapporteur,
  portal,
}) => {
  const page = await rapporteur.context.newPage();
  await page.goto('chrome://version/');
  for (const place of ['#version', '#useragent']) {
    await selectText(page, place);
    await chooseInContextMenu(page.locator(place), 'Up', 'Up', 'Right', 'Return');
    await expect
      .poll(() =>
        rapporteur.worker.evaluate(
          async () => JSON.stringify(await chrome.storage.session.get()).split('"text"').length,
        ),
      )
      .toBe(place === '#version' ? 2 : 3);
  }
  const card = await openedPage(rapporteur, 'popup.html');
  await expect(card.getByText(refusalWords['browser-page'].happened)).toHaveCount(1);
  await expect(card.getByLabel(cardWords.refusedText(1, 2)).getByRole('textbox')).toHaveValue(/\d+\.\d+\.\d+/);
  await expect(card.getByLabel(cardWords.refusedText(2, 2)).getByRole('textbox')).toHaveValue(/Mozilla/);
  await card.getByRole('button', { name: cardWords.dismiss }).first().click();
  const closed = card.waitForEvent('close');
  await card.keyboard.press('Escape').catch(() => undefined); // it may be gone before the key is acknowledged
  await closed;

  await page.goto(`${portal.origin}/dtm.sample/reports`);
  const next = await openCard(rapporteur, page);
  await clipped(next);
  await next.getByText(cardWords.refused(1)).click();
  await expect(next.getByRole('textbox', { name: /What would be lost/ })).toHaveValue(/Mozilla/);
  expect(await stored(rapporteur, 'clips')).toHaveLength(1);
});
