import { readFileSync } from 'node:fs';
import { deskWords } from '../../lib/words/desk-words';
import { tableWords } from '../../lib/words/table-words';
import { makeMeeting } from '../driver/make-meeting';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { expect, test } from './support/fixtures';
import { stored } from './support/stored';

const say = tableWords.paste;
const sheet = `<table><tr><td>Site</td><td colspan="2">Persons</td></tr><tr><td></td><td>2017</td><td>2018</td></tr>
  <tr><td>North</td><td>1.200</td><td>61.012<sup>1</sup></td></tr><tr><td>South</td><td>12,5</td><td>=1+1</td></tr></table>`;

test('cells of a spreadsheet are pasted, given a source, kept, taken back, and taken along', async ({
  rapporteur,
  portal,
}) => {
  const desk = await makeMeeting(rapporteur, demoMeeting);
  await rapporteur.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await rapporteur.context.newPage();
  await page.goto(`${portal.origin}/`);
  await page.setContent(sheet);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');

  await desk.bringToFront();
  await desk.getByRole('link', { name: deskWords.sections.agenda, exact: true }).click();
  await desk.getByRole('link', { name: say.link }).click();
  await expect(desk.getByLabel(say.area)).toBeFocused();
  await desk.keyboard.press('Control+v');
  await expect(desk.getByText(say.found(2, 3))).toBeVisible();
  await desk.getByRole('button', { name: say.keep }).click();
  await expect(desk.getByText(say.addressWrong)).toBeVisible();
  await desk.getByLabel(say.address).fill('data.example.org/persons');
  await desk.getByLabel(say.name).fill('Persons by site');
  await desk.getByLabel(say.topic).selectOption({ index: 2 });
  await desk.getByRole('button', { name: say.keep }).click();
  await expect(desk.getByRole('button', { name: tableWords.copyWord })).toBeVisible();

  const [clip] = await stored(rapporteur, 'clips');
  expect(clip).toMatchObject({
    canonicalUrl: 'https://data.example.org/persons',
    content: {
      header: [
        ['Site', 'Persons', 'Persons'],
        ['', '2017', '2018'],
      ],
      rows: [
        ['North', '1.200', '61.012¹'],
        ['South', '12,5', '=1+1'],
      ],
    },
  });
  expect(await stored(rapporteur, 'tags')).toHaveLength(1);
  const [source] = await stored(rapporteur, 'sources');
  expect(source?.fields.title.chosen).toMatchObject({ value: 'Persons by site', from: 'person' });

  await desk.bringToFront();
  await desk.getByRole('button', { name: tableWords.copyWord }).click();
  await expect(desk.getByText(tableWords.copied)).toBeVisible();
  await page.bringToFront();
  await page.setContent('<div contenteditable="true" style="min-height: 5em"></div><textarea></textarea>');
  await page.locator('[contenteditable]').click();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page.locator('div th[colspan="2"]')).toHaveText('Persons');
  await expect(page.locator('div a[href^="https://data.example.org"]')).toBeVisible();
  await page.locator('textarea').click();
  await page.keyboard.press('ControlOrMeta+V');
  expect(await page.locator('textarea').inputValue()).toContain("South\t12,5\t'=1+1");

  await desk.bringToFront();
  const downloading = desk.waitForEvent('download');
  await desk.getByRole('button', { name: tableWords.downloadCsv }).click();
  const csv = readFileSync(await (await downloading).path(), 'utf8');
  expect(csv).toMatch(
    /^\uFEFFSite,Persons – 2017,Persons – 2018,Notes\r\nNorth,1200,61012,Persons – 2018: 1\r\nSouth,12\.5,'=1\+1,\r\n/,
  );

  await desk.keyboard.press('Control+z');
  await expect(desk.getByText(deskWords.clip.gone)).toBeVisible();
  expect(await stored(rapporteur, 'clips')).toHaveLength(0);
});

test('what is no table says so, and nothing is kept', async ({ rapporteur }) => {
  const desk = await rapporteur.openTab('desk.html#/paste-table');
  const page = await rapporteur.context.newPage();
  await page.setContent('<p>Words alone</p>');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await desk.bringToFront();
  await desk.getByLabel(say.area).focus();
  await desk.keyboard.press('Control+v');
  await expect(desk.getByRole('alert')).toHaveText(say.nothing);
});
