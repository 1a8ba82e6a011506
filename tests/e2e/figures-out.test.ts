import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { exchangeWords } from '../../lib/words/exchange-words';
import { handOutWords as say } from '../../lib/words/hand-out-words';
import { clipped } from '../driver/clip-suggestion';
import { type Exported, exportBriefing, openHandOut } from '../driver/export-briefing';
import { makeMeeting } from '../driver/make-meeting';
import { openCard } from '../driver/open-card';
import type { Rapporteur } from '../driver/rapporteur';
import { readTable } from '../driver/read-table';
import { selectText } from '../driver/select-text';
import { finishCard, tagByKey } from '../driver/tag-by-key';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { expect, test } from './support/fixtures';
import { startMovingPage } from './support/moving-page';

const months = ['1,210', '1,540', '1,875'];
const words = ['April', 'May', 'June'].map(
  (month, index) => `In ${month} 2018, ${months[index]} irregular migrants were registered in Serbia.`,
);

/** A meeting with one clip of three months, all of its figures taken, and the desk. */
async function threeMonths(rapporteur: Rapporteur): Promise<Page> {
  const site = await startMovingPage(`<p id="all">${words.join(' ')}</p>`);
  const desk = await makeMeeting(rapporteur, demoMeeting);
  const page = await rapporteur.context.newPage();
  await page.goto(site.address);
  await selectText(page, '#all');
  const card = await openCard(rapporteur, page);
  await clipped(card);
  await tagByKey(card, 1, demoMeeting.topicTitles[0] ?? '');
  await card.keyboard.press('Alt+Shift+f');
  await expect(card.getByRole('button', { name: /^1,540/, pressed: true })).toBeVisible();
  await card.keyboard.press('Alt+f');
  await expect(card.getByRole('button', { name: /^1,875/, pressed: true })).toBeVisible();
  await finishCard(card);
  await page.close();
  await site.close();
  await desk.bringToFront();
  return desk;
}

async function made(desk: Page, format: Exported, path: string): Promise<Buffer> {
  const download = desk.waitForEvent('download');
  await desk.getByRole('button', { name: say[format], exact: true }).click();
  await (await download).saveAs(path);
  return readFileSync(path);
}

test('a series of three months is a chart in the briefing, and a drawn picture with its words in the Word file', async ({
  rapporteur,
}, testInfo) => {
  const desk = await threeMonths(rapporteur);
  const chart = desk.getByRole('img', { name: /1,210.*1,875/ });
  await expect(chart).toBeVisible();
  const told = (await chart.getAttribute('aria-label')) ?? '';
  const file = testInfo.outputPath('briefing.docx');
  await exportBriefing(desk, 'docx', file);
  const parts = unzipSync(readFileSync(file));
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const [, alt = ''] = /<wp:docPr [^>]*descr="([^"]*)"/.exec(document) ?? [];
  expect(alt).toBe(told);
  const [picture] = Object.entries(parts).flatMap(([path, bytes]) => (path.startsWith('word/media/') ? [bytes] : []));
  expect(strFromU8((picture ?? new Uint8Array()).slice(1, 4))).toBe('PNG');
  const { width, height, colours } = drawnIn(picture ?? new Uint8Array());
  expect(width / height).toBeCloseTo(640 / 300, 1);
  expect(colours).toBeGreaterThan(20); // lines, marks and letters, and no empty sheet
});

test('figures go out with a row of HXL tags where that is asked for, as CSV and as a workbook', async ({
  rapporteur,
}, testInfo) => {
  const desk = await threeMonths(rapporteur);
  await openHandOut(desk);
  const secondRow = (csv: Buffer) => csv.toString('utf8').split('\r\n')[1] ?? '';
  expect(secondRow(await made(desk, 'figuresCsv', testInfo.outputPath('plain.csv')))).toMatch(/^\d+,/);
  await desk.getByLabel(say.hxl).check();
  const csv = await made(desk, 'figuresCsv', testInfo.outputPath('tagged.csv'));
  expect(secondRow(csv)).toMatch(/^#indicator\+value\+num,#indicator\+value\+other\+num,#indicator\+value\+text,/);
  for (const printed of months) expect(csv.toString('utf8')).toContain(printed);
  const book = unzipSync(await made(desk, 'xlsx', testInfo.outputPath('tagged.xlsx')));
  const sheet = strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const rows = [...sheet.matchAll(/<row [^>]*>([\s\S]*?)<\/row>/g)].map(([, row = '']) => row);
  expect(rows[1]).toContain('#indicator+value+num');
  expect(rows.slice(2).join('')).toContain('<v>1210</v>');
});

test('the evidence pack has the figures of its readers, and no others', async ({ rapporteur }, testInfo) => {
  const desk = await threeMonths(rapporteur);
  await openHandOut(desk);
  const figuresIn = (pack: Buffer) => strFromU8(unzipSync(pack)['figures.csv'] ?? new Uint8Array());
  const all = await made(desk, 'evidencePack', testInfo.outputPath('all.zip'));
  for (const printed of months) expect(figuresIn(all)).toContain(printed);
  expect(strFromU8(unzipSync(all).SHA256SUMS ?? new Uint8Array())).toMatch(/ tables\.xlsx$/m);

  const [clip] = await readTable(desk, 'clips');
  await desk.evaluate((hash) => location.assign(hash), `#/clip/${clip?.id}`);
  await desk.getByRole('combobox', { name: 'Sharing' }).selectOption('RED');
  await openHandOut(desk);
  await desk.getByLabel(say.sharing).selectOption('GREEN');
  await expect(desk.getByText(say.omissions(1))).toBeVisible();
  const some = await made(desk, 'evidencePack', testInfo.outputPath('some.zip'));
  expect(figuresIn(some)).toContain(exchangeWords.figures.value);
  for (const printed of months) expect(figuresIn(some)).not.toContain(printed);
});

/** The size of a PNG picture, and how many different values its bytes have when they are unpacked. */
function drawnIn(png: Uint8Array): { width: number; height: number; colours: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const packed: Uint8Array[] = [];
  for (let at = 8; at + 8 < png.length; at += 12 + view.getUint32(at)) {
    const name = strFromU8(png.slice(at + 4, at + 8));
    if (name === 'IDAT') packed.push(png.slice(at + 8, at + 8 + view.getUint32(at)));
  }
  const pixels = inflateRawSync(Buffer.concat(packed).subarray(2));
  return { width: view.getUint32(16), height: view.getUint32(20), colours: new Set(pixels).size };
}
