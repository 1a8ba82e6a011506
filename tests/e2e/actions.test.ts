import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { deskWords } from '../../lib/words/desk-words';
import { importMinutes } from '../driver/import-minutes';
import { readTable } from '../driver/read-table';
import { sampleMinutes } from '../driver/sample-minutes';
import { expect, test } from './support/fixtures';

const say = deskWords.actions;
const sample = { name: 'coastal.md', text: sampleMinutes };
const statuses = async (desk: Page) =>
  (await readTable(desk, 'actions'))
    .sort((a, b) => Number(a.position) - Number(b.position))
    .map(({ status }) => status);

async function download(desk: Page, button: string) {
  const coming = desk.waitForEvent('download');
  await desk.getByRole('button', { name: button }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test('the actions of the minutes are worked through by keyboard', async ({ rapporteur }) => {
  const desk = await rapporteur.openTab('desk.html');
  await importMinutes(desk, sample);
  await desk.getByRole('link', { name: say.title, exact: true }).click();
  const rows = desk.locator('[data-action]');
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toContainText('overdue');
  await rows.first().focus();
  await desk.keyboard.press('d');
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('g');
  await expect.poll(() => statuses(desk)).toEqual(['done', 'ongoing', 'open']);
  await desk.keyboard.press('h');
  await expect(desk.getByText(/^set to ongoing on/)).toBeVisible();
  const { violations } = await new AxeBuilder({ page: desk }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
  await desk.keyboard.press('Control+z');
  await expect.poll(() => statuses(desk)).toEqual(['done', 'open', 'open']);
});

test('the actions leave as CSV and the meeting as a calendar file', async ({ rapporteur }) => {
  const desk = await rapporteur.openTab('desk.html');
  await importMinutes(desk, sample);
  const calendar = await download(desk, deskWords.agenda.ics);
  expect(calendar.name).toMatch(/\.ics$/);
  expect(calendar.text).toContain('BEGIN:VEVENT');
  expect(calendar.text).toMatch(/DTSTART[^\r\n]*20240425T100000/);
  await desk.getByRole('link', { name: say.title, exact: true }).click();
  const csv = await download(desk, say.csv);
  expect(csv.name).toMatch(/\.csv$/);
  expect(csv.text).toContain('Share the list of focal points');
});
