import type { Page } from '@playwright/test';
import { checkingWords } from '../../lib/words/checking-words';
import { pdfWords } from '../../lib/words/pdf-words';
import { extensionThatMayRead } from '../driver/extension-that-may-read';
import { openCard } from '../driver/open-card';
import { putRecord } from '../driver/put-record';
import { readTable } from '../driver/read-table';
import { makePdf } from '../pdf/make-pdf';
import { serveFiles } from '../pdf/serve-files';
import { expect, test } from './support/fixtures';

test.use({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern
  launch: async ({}, use) => use({ extension: extensionThatMayRead('127.0.0.1') }),
});

const before = 'The river office counts everybody who arrives by boat, on foot or by rail in the valley.';
const fileWith = (figure: string) => ({
  type: 'application/pdf',
  body: makePdf({ pages: [{ lines: ['A cover'] }, { lines: [before, `By June ${figure} persons were registered.`] }] }),
  headers: { 'cache-control': 'no-store' },
});

/** What the browser's menu would have made of a selection, with its seal: no test without a screen can open that menu. */
async function selectInFile(desk: Page, quote: string) {
  const [clip] = await readTable(desk, 'clips');
  const selector = { type: 'TextQuoteSelector', exact: quote, prefix: 'by rail in the valley. ', suffix: '' };
  const record = { ...clip, content: { kind: 'excerpt', quote, blocks: [] }, selectors: [selector] };
  await putRecord(desk, 'clips', record);
}

test('a file is read anew and says whether its words still stand, and the page of the clip can be given by hand', async ({
  rapporteur,
}) => {
  const site = await serveFiles({ '/report.pdf': fileWith('11,267') });
  const page = await rapporteur.context.newPage();
  await page.goto(`${site.origin}/report.pdf`);
  const card = await openCard(rapporteur, page);
  await expect(card.getByText(pdfWords.pageOnly)).toBeVisible({ timeout: 90_000 });
  await page.close();
  const desk = await rapporteur.openTab('desk.html');
  await selectInFile(desk, 'By June 11,267 persons were registered.');
  const [clip] = await readTable(desk, 'clips');
  await desk.goto(`${desk.url().split('#')[0]}#/clip/${clip?.id}`);
  await desk.reload();
  await desk.getByLabel(pdfWords.pageField).fill('2');
  await desk.getByRole('button', { name: pdfWords.keepPage, exact: true }).click();
  await expect(desk.getByText(pdfWords.stands('p. 2'))).toBeVisible();

  const check = desk.getByRole('button', { name: new RegExp(`^${checkingWords.check}`) });
  await check.click();
  await expect(desk.getByText(checkingWords.verdictText.stands)).toBeVisible({ timeout: 90_000 });
  site.replace('/report.pdf', fileWith('11,276'));
  await check.click();
  await expect(desk.getByText(checkingWords.verdictText.changed)).toBeVisible({ timeout: 90_000 });
  await site.close();
});
