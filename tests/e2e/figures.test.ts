import { deskWords } from '../../lib/words/desk-words';
import { figureWords } from '../../lib/words/figure-words';
import { clipSuggestion } from '../driver/clip-suggestion';
import { makeMeeting } from '../driver/make-meeting';
import { readTable } from '../driver/read-table';
import { finishCard, tagByKey } from '../driver/tag-by-key';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { suggestions } from '../portal/suggestions.mjs';
import { expect, test } from './support/fixtures';
import { stored } from './support/stored';

const news = suggestions.find(({ id }) => id === 'balkans-news') ?? { path: '', clip: { kind: 'page' } };

test('a figure is proposed, taken by a key, asked about, answered, seen on the desk, and undone', async ({
  rapporteur,
  portal,
}) => {
  const desk = await makeMeeting(rapporteur, demoMeeting);
  await desk.getByRole('link', { name: deskWords.sections.figures }).click();
  await expect(desk.getByText(figureWords.page.emptyTitle)).toBeVisible();

  const { card } = await clipSuggestion(rapporteur, portal.origin, news);
  const chip = card.getByRole('button', { name: /11,267/, pressed: false });
  await expect(chip).toBeVisible();
  await tagByKey(card, 6, 'Arrivals in the Balkans');
  await card.keyboard.press('Alt+f');
  await expect(card.getByRole('button', { name: /^11,267/, pressed: true })).toBeVisible();
  expect(await readTable(card, 'figures')).toMatchObject([{ printed: '11,267', value: 11_267, basis: null }]);

  const question = card.getByRole('group', { name: figureWords.askBasis('11,267') });
  await expect(question).toBeVisible();
  const answers = await question.getByRole('button').allInnerTexts();
  const sinceJanuary = answers.findIndex((answer) => answer.startsWith('Since 1 January')) + 1;
  await card.keyboard.press(`Alt+${sinceJanuary}`);
  await expect(question).toBeHidden();
  const cumulative = { basis: 'cumulative', period: { start: '2018-01-01' }, settled: ['basis', 'period'] };
  expect(await readTable(card, 'figures')).toMatchObject([cumulative]);
  await card.keyboard.press('Control+z');
  await expect(question).toBeVisible();
  expect(await readTable(card, 'figures')).toMatchObject([{ basis: null, settled: [] }]);
  await question
    .getByRole('button')
    .nth(sinceJanuary - 1)
    .click();
  await expect(question).toBeHidden();
  await finishCard(card);

  const row = desk.getByRole('row', { name: /11,267/ });
  await expect(row).toBeVisible();
  await expect(row).toContainText('Secondary movements');
  await expect(desk.getByRole('heading', { name: '6 Arrivals in the Balkans' })).toBeVisible();
  await row.focus();
  await desk.keyboard.press('Delete');
  await expect(desk.getByText(figureWords.page.emptyTitle)).toBeVisible();
  await desk.keyboard.press('Control+z');
  await expect(row).toBeVisible();
  await row.getByRole('link', { name: figureWords.page.clipOf('11,267') }).click();
  await expect(desk.getByRole('button', { name: /^11,267/, pressed: true })).toBeVisible();
});

test('a key that comes before the figures are read is kept for them', async ({ rapporteur, portal }) => {
  await makeMeeting(rapporteur, demoMeeting);
  const { card } = await clipSuggestion(rapporteur, portal.origin, news);
  await card.keyboard.press('Alt+f');
  await expect(card.getByRole('status').first()).toHaveText(/taken/);
  expect(await stored(rapporteur, 'figures')).toHaveLength(1);
});

test('a figure is kept even when the popup goes away at its key', async ({ rapporteur, portal }) => {
  await makeMeeting(rapporteur, demoMeeting);
  const { card } = await clipSuggestion(rapporteur, portal.origin, news);
  await card.evaluate(() => {
    const key = { key: 'f', code: 'KeyF', altKey: true, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', key));
    // nothing of the page runs from now on: the popup dies in the middle of it, or before
    setTimeout(() => window.close());
  });
  await expect
    .poll(async () => (await stored(rapporteur, 'figures')).map(({ printed }) => printed))
    .toEqual(['11,267']);
  const sealed = async () => (await stored(rapporteur, 'seals')).filter(({ table }) => table === 'figures');
  expect(await sealed()).toHaveLength(1);
  // what is outside the store knows of it too
  const { sequence } = (await stored(rapporteur, 'marks')).find(({ id }) => id === 'mark') ?? {};
  const remembered = async () => (await rapporteur.worker.evaluate(() => chrome.storage.local.get('canary'))).canary;
  await expect.poll(remembered).toMatchObject({ sequence });
});
