import type { Page } from '@playwright/test';
import { cardWords } from '../../lib/words/card-words';
import { minutesWords } from '../../lib/words/minutes-words';
import { refusalWords } from '../../lib/words/refusal-words';
import { clipped } from '../driver/clip-suggestion';
import { openCard } from '../driver/open-card';
import type { Rapporteur } from '../driver/rapporteur';
import { waitFor } from '../driver/wait-for';
import { expect, test } from './support/fixtures';
import { stored } from './support/stored';

const minutes = '/imwg.sample/en/operations/europe/document/regional-im-working-group-minutes-28-june-2018';

const heldPage = (from: Page): Promise<unknown> =>
  from.evaluate(async () => (await chrome.storage.session.get('page-for-import'))['page-for-import']);

/** The desk that opens by itself. */
const openedDesk = ({ context }: Rapporteur): Promise<Page> =>
  waitFor('the desk to open', async () => context.pages().find((page) => page.url().includes('desk.html')));

async function importFrom(rapporteur: Rapporteur, page: Page): Promise<Page> {
  const card = await openCard(rapporteur, page);
  await clipped(card);
  const button = card.getByRole('button', { name: cardWords.importMinutes });
  await button.click().catch(() => undefined); // the card may be gone before the click is acknowledged
  return openedDesk(rapporteur);
}

test('minutes on a page are imported from the card, and the clip of the page is taken back', async ({
  rapporteur,
  portal,
}) => {
  const page = await rapporteur.context.newPage();
  await page.goto(portal.origin + minutes);
  const desk = await importFrom(rapporteur, page);
  await expect(desk).toHaveURL(/desk\.html#\/import$/);
  await expect(desk.locator('body')).toContainText('Care arrangements research');
  await expect(desk.locator('body')).toContainText('Check the answers to the questionnaire in July');
  await expect(desk.locator('body')).toContainText('contact list');
  expect(await heldPage(desk)).toBeUndefined();
  expect(await stored(rapporteur, 'clips')).toEqual([]);
});

test('only what is selected is imported', async ({ rapporteur, portal }) => {
  const page = await rapporteur.context.newPage();
  await page.goto(portal.origin + minutes);
  await page.evaluate(() => {
    const range = document.createRange();
    range.setStartBefore(document.querySelector('h2') ?? document.body);
    range.setEndAfter(document.querySelector('#actions') ?? document.body);
    getSelection()?.addRange(range);
  });
  const desk = await importFrom(rapporteur, page);
  await expect(desk.locator('body')).toContainText('Care arrangements research');
  await expect(desk.locator('body')).not.toContainText('UNHCR, Geneva');
});

test('a page that is no minutes is refused on the desk, and nothing is kept', async ({ rapporteur, portal }) => {
  const page = await rapporteur.context.newPage();
  await page.goto(`${portal.origin}/frontex.sample/what-we-do/monitoring-and-risk-analysis/migratory-map`);
  const desk = await importFrom(rapporteur, page);
  await expect(desk.getByRole('main')).toContainText(refusalWords['not-minutes'].happened);
  expect(await stored(rapporteur, 'clips')).toEqual([]);
});

test('a Word file is read in a thread of its own, under the strict policy', async ({ rapporteur }) => {
  const desk = await rapporteur.openTab('desk.html#/import');
  const violations: string[] = [];
  desk.on('console', (message) => {
    if (/Content Security Policy|TrustedScript|Refused to/i.test(message.text())) violations.push(message.text());
  });
  await desk.locator('input[type=file]').setInputFiles('tests/minutes/docx/auto-numbered.docx');
  await expect(desk.getByRole('heading', { name: minutesWords.title, exact: true })).toHaveCount(0);
  await expect(desk.getByText(refusalWords['document-unreadable'].happened)).toHaveCount(0);
  expect(violations).toEqual([]);
});
