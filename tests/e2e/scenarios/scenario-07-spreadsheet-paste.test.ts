import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { deskWords } from '../../../lib/words/desk-words';
import { figureWords } from '../../../lib/words/figure-words';
import { tableWords } from '../../../lib/words/table-words';
import { exportBriefing } from '../../driver/export-briefing';
import { makeMeeting } from '../../driver/make-meeting';
import { readTable } from '../../driver/read-table';
import { demoMeeting } from '../../portal/demo-meeting.mjs';
import { expect, test } from '../support/fixtures';

const say = tableWords.paste;
const rowsOf = (...rows: string[][]) =>
  rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
/** Two sheets as an office program copies them. All but 3633.94 is illustrative. */
const readMe = `<table>${rowsOf(
  ['Read Me', ''],
  ['Sheet', 'What stands in it'],
  ['Flows', 'One row for each monitoring point, weighted from samples of the hours that were counted.'],
  ['Contact', 'Data desk'],
)}</table>`;
const tags = ['#country+name', '#adm1+pcode', '#loc+name', '#affected+flow', '#affected+registered'];
const flows = `<table><tr><td colspan="5">Flow monitoring, second quarter 2018</td></tr>
  <tr><td></td><td></td><td></td><td></td><td></td></tr>
  <tr><td colspan="3">Point</td><td colspan="2">Persons</td></tr>${rowsOf(
    ['Country', 'P-code', 'Name', 'Weighted flow', 'Registered'],
    tags,
    ['Albania', '0499', 'Harbour road', '3633.94', '1233'],
    ['Montenegro', '0501', 'Old mill', '1250.5', '2000'],
    ['Bosnia and Herzegovina', '0612', 'River bridge', '8120.25', '8034'],
  )}</table>`;

/** Copies a sheet as a person does, and pastes it into the desk. */
async function paste(desk: Page, workbook: Page, sheet: string) {
  await workbook.bringToFront();
  await workbook.setContent(sheet);
  await workbook.keyboard.press('Control+a');
  await workbook.keyboard.press('Control+c');
  await desk.bringToFront();
  await desk.getByLabel(say.area).focus();
  await desk.keyboard.press('Control+v');
}

test.setTimeout(240_000);

test('scenario 7: rows of a spreadsheet keep tags and codes, the read-me sheet is refused, and decimals of persons are a weighted estimate', async ({
  rapporteur,
  portal,
}, testInfo) => {
  const desk = await makeMeeting(rapporteur, demoMeeting);
  await rapporteur.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const workbook = await rapporteur.context.newPage();
  await workbook.goto(`${portal.origin}/`);
  await desk.bringToFront();
  await desk.getByRole('link', { name: deskWords.sections.agenda, exact: true }).click();
  await desk.getByRole('link', { name: say.link }).click();

  await paste(desk, workbook, readMe);
  await expect(desk.getByRole('alert')).toHaveText(say.readMe);
  await expect(desk.getByRole('button', { name: say.keep })).toHaveCount(0);

  await paste(desk, workbook, flows);
  await expect(desk.getByText(say.found(3, 5, true))).toBeVisible();
  await desk.getByLabel(say.address).fill('data.example.org/flows');
  await desk.getByLabel(say.name).fill('Flows by monitoring point');
  await desk.getByLabel(say.topic).selectOption({ index: 6 });
  await desk.getByRole('button', { name: say.keep }).click();
  await expect(desk.getByRole('button', { name: tableWords.downloadCsv })).toBeVisible();
  const [clip] = await readTable(desk, 'clips');
  expect(clip).toHaveProperty('content.rows.0', tags);
  expect(clip).toHaveProperty('content.rows.1', ['Albania', '0499', 'Harbour road', '3633.94', '1233']);

  const estimate = desk.getByRole('button', { name: /^3633\.94/, pressed: false });
  await expect(estimate).toContainText('≈ 3,634');
  await expect(estimate).toContainText(figureWords.weighted);
  await estimate.click();
  await expect(desk.getByRole('button', { name: /^3633\.94/, pressed: true })).toBeVisible();
  expect(await readTable(desk, 'figures')).toMatchObject([{ value: 3633.94, unit: 'persons', status: 'estimate' }]);
  await expect(desk.getByRole('button', { name: /^0499/ }), 'a code is no figure').toHaveCount(0);

  const downloading = desk.waitForEvent('download');
  await desk.getByRole('button', { name: tableWords.downloadCsv }).click();
  const csv = readFileSync(await (await downloading).path(), 'utf8').replace(/^\uFEFF/, '');
  expect(csv.split('\r\n').slice(0, 3)).toEqual([
    'Point – Country,Point – P-code,Point – Name,Persons – Weighted flow,Persons – Registered',
    tags.join(','),
    'Albania,0499,Harbour road,3633.94,1233',
  ]);

  const file = testInfo.outputPath('tables.xlsx');
  await exportBriefing(desk, 'xlsx', file);
  const parts = Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  const sheet = parts.find(([name, xml]) => /worksheets\//.test(name) && xml.includes('>#adm1+pcode<'))?.[1] ?? '';
  const row = (number: number) => new RegExp(`<row r="${number}".*?</row>`, 's').exec(sheet)?.[0] ?? '';
  expect(row(1)).toContain('Persons – Weighted flow');
  expect(row(2).match(/#[\w+]+/g)).toEqual(tags);
  expect(row(3), 'a code is text').toMatch(/<t[^>]*>0499<\/t>/);
  expect(row(3), 'and a number is one').toContain('<v>3633.94</v>');

  await desk.evaluate(() => location.assign('#/briefing'));
  const cell = desk.locator('.briefing table.figures').getByRole('cell', { name: /≈\s3,634/ });
  await expect(cell).toContainText('weighted estimate, printed as 3633.94');
});
