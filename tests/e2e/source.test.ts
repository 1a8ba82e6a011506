import type { Page } from '@playwright/test';
import { cardWords } from '../../lib/words/card-words';
import { clipWords } from '../../lib/words/clip-words';
import { sourceWords } from '../../lib/words/source-words';
import { clipped } from '../driver/clip-suggestion';
import { openCard } from '../driver/open-card';
import { expect, test } from './support/fixtures';
import { stored } from './support/stored';

const question = (card: Page, words: string) => card.getByRole('group', { name: words });
const { asks } = sourceWords;

test('a page that contradicts itself is asked about on the card, by keyboard, and its other fields say where they stand', async ({
  rapporteur,
  portal,
}) => {
  const page = await rapporteur.context.newPage();
  await page.goto(`${portal.origin}/trouble.sample/two-answers.html`);
  const card = await openCard(rapporteur, page);
  await clipped(card);
  await expect(question(card, asks.producer).getByRole('listitem')).toHaveCount(2);
  await expect(question(card, asks.published).getByRole('listitem')).toHaveText([/3 Apr 2018/, /4 Mar 2018/]);
  await expect(card.getByText(clipWords.noDate)).toBeVisible();

  await question(card, asks.producer)
    .getByRole('button', { name: /Jo Roe/ })
    .press('Enter');
  await expect(card.getByRole('status')).toHaveText(cardWords.sourceCorrected);
  await expect(question(card, asks.producer)).toHaveCount(0);
  await question(card, asks.published)
    .getByRole('button', { name: /4 Mar 2018/ })
    .press('Enter');
  await expect(card.getByRole('group')).toHaveCount(0);

  await card.getByRole('button', { name: clipWords.details }).press('Enter');
  const details = card.getByRole('definition');
  await expect(details.filter({ hasText: 'All taps, day by day (XLSX)' })).toBeVisible();
  await expect(details.filter({ hasText: `Jo Roe` })).toContainText(clipWords.from.byline);

  const [source] = await stored(rapporteur, 'sources');
  expect(source?.fields.producer).toMatchObject({ chosen: { value: ['Jo Roe'], from: 'byline' } });
  expect(source?.fields.published).toMatchObject({ chosen: { value: '2018-03-04' } });
});
