import { writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { minutesWords } from '../../lib/words/minutes-words';
import { packWords } from '../../lib/words/pack-words';
import { refusalWords } from '../../lib/words/refusal-words';
import { acceptButton, chooseMinutes, importMinutes, reviewShown } from '../driver/import-minutes';
import { readTable } from '../driver/read-table';
import { laterMinutes, sampleMinutes } from '../driver/sample-minutes';
import { expect, test } from './support/fixtures';

const say = minutesWords.review;
const sample = { name: 'coastal.md', text: sampleMinutes };
const topics = (desk: Page) =>
  desk
    .locator('[data-topic] input')
    .evaluateAll((inputs) => inputs.map((input) => ('value' in input ? input.value : '')));
const count = async (desk: Page, table: string) => (await readTable(desk, table)).length;

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

test('last minutes in, next agenda out, and undo takes all of it back', async ({ rapporteur }) => {
  const desk = await rapporteur.openTab('desk.html');
  await desk.getByRole('link', { name: minutesWords.importLink }).click();
  await chooseMinutes(desk, sample);
  await reviewShown(desk);
  expect(await count(desk, 'meetings')).toBe(0);
  await expect(desk.getByLabel('Title of item 2')).toHaveValue('Landing figures');
  await expect(desk.getByLabel('Action 1: What is to be done')).toHaveValue(/^Agree on one definition of "landing"/);
  const next = desk.getByRole('group', { name: say.next, exact: true });
  await expect(next.getByLabel('Date')).toHaveValue('2024-04-25');

  // What the parser is sure of or not is its own affair: whatever it asks is answered by keyboard.
  const group = desk.getByRole('group', { name: say.meeting, exact: true });
  await group.getByLabel(/^Date/).fill('2024-03-14');
  await group.getByLabel(/^Time zone/).fill('Europe/Malta');
  await desk.getByLabel('Goes on to the next agenda: Landing figures').check();
  await desk.getByLabel('Goes on to the next agenda: Shelter survey').check();
  await desk.keyboard.press('Control+Enter');
  await desk.getByRole('heading', { name: 'Agenda', level: 1 }).waitFor();
  expect(await topics(desk)).toEqual(
    expect.arrayContaining(['Landing figures', 'Shelter survey', 'Any other business']),
  );
  expect(await topics(desk)).not.toContain('Public dashboard');
  await desk
    .getByText(/^Last time, 14 Mar 2024/)
    .nth(1)
    .click();
  await expect(desk.getByRole('link', { name: 'February landing table' })).toBeVisible();
  expect(await violations(desk), 'agenda with last time').toEqual([]);

  await desk.keyboard.press('Escape');
  await desk.getByRole('heading', { name: 'Agenda', level: 1 }).click();
  await desk.keyboard.press('Control+z');
  await expect(desk.getByText(minutesWords.firstRunTitle)).toBeVisible();
  for (const table of ['meetings', 'topics', 'actions']) expect(await count(desk, table), table).toBe(0);
});

/** The browser's own chooser cannot be worked from here: it hands out a folder of the same kind. */
async function pickBackupFolder(desk: Page): Promise<void> {
  await desk.evaluate(() => {
    const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('copies', { create: true });
    Object.defineProperty(window, 'showDirectoryPicker', { value: pick });
    location.assign('#/packs');
  });
  await desk.getByRole('button', { name: packWords.backup.pickFolder }).click();
  await expect(desk.getByText(/^rapporteur-backup-.* is written, read again, and whole\.$/)).toHaveCount(2);
}

test('the same minutes again offer an update and double nothing; the next minutes go on with what is open', async ({
  rapporteur,
}) => {
  const desk = await rapporteur.openTab('desk.html');
  await importMinutes(desk, sample);
  await expect(desk.getByText(/^Kept: .* with \d+ items, /).first()).not.toContainText('backup');
  await pickBackupFolder(desk);
  const before = await Promise.all(['meetings', 'topics', 'actions'].map((table) => count(desk, table)));
  await chooseMinutes(desk, sample);
  await reviewShown(desk);
  await expect(desk.getByText(/^You imported these minutes on/)).toBeVisible();
  await expect(acceptButton(desk)).toHaveText(/^Update the minutes/);
  await acceptButton(desk).click();
  await desk.getByRole('heading', { name: 'Agenda', level: 1 }).waitFor();
  const told = desk
    .getByRole('main')
    .getByText(/^Kept: .* A backup of what was here is in rapporteur-backup-.*\.zip\.$/);
  await expect(told).toBeVisible();
  expect(await Promise.all(['meetings', 'topics', 'actions'].map((table) => count(desk, table)))).toEqual(before);

  await chooseMinutes(desk, { name: 'later.md', text: laterMinutes });
  await reviewShown(desk);
  await desk.getByRole('group', { name: say.meeting, exact: true }).getByLabel(/^Date/).fill('2024-04-25');
  await expect(desk.getByText(/^There is a meeting of this name and date/)).toBeVisible();
  await expect(desk.getByLabel(say.continues).first().locator('option:checked')).toHaveText(/^earlier: Send comments/);
  await acceptButton(desk).click();
  await expect.poll(() => count(desk, 'meetings')).toBe(3);
  const actions = await readTable(desk, 'actions');
  expect(actions.filter(({ text }) => String(text).startsWith('Send comments'))).toHaveLength(1);
});

test('a file is dropped, rich text is pasted, plain text is typed: each is read', async ({ rapporteur }, testInfo) => {
  const desk = await rapporteur.openTab('desk.html#/sources');
  await desk.getByRole('heading').first().waitFor();
  const path = testInfo.outputPath('dropped.txt');
  writeFileSync(path, sampleMinutes);
  const cdp = await rapporteur.context.newCDPSession(desk);
  const drag = { x: 300, y: 300, data: { items: [], files: [path], dragOperationsMask: 1 } };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await cdp.send('Input.dispatchDragEvent', { type, ...drag });
  await reviewShown(desk);
  await expect(desk.getByText('dropped.txt')).toBeVisible();
  await desk.getByRole('button', { name: say.discard }).click();

  const page = await rapporteur.context.newPage();
  await page.setContent(`<h1>Coastal Data Working Group</h1><p>Minutes of 14 March 2024</p><p>Present: UNHCR, IOM</p>
    <h2>Landing figures</h2><p>See the <a href="https://data.example.org/t">table</a>.</p>
    <h2>Follow-up actions</h2><ol><li>Share the table (IOM)</li></ol><h2>Next meeting</h2><p>25 April 2024, 10:00</p>`);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await desk.bringToFront();
  await desk.getByLabel(minutesWords.pasteArea).focus();
  await desk.keyboard.press('Control+v');
  await reviewShown(desk);
  await expect(desk.getByLabel('Title of item 1')).toHaveValue('Landing figures');
  await expect(desk.getByTitle(say.linkTo('https://data.example.org/t'))).toHaveText('table');
  await desk.getByRole('button', { name: say.discard }).click();

  await desk.getByLabel(minutesWords.typeLabel).fill(sampleMinutes);
  await desk.getByRole('button', { name: minutesWords.typeRead }).click();
  await reviewShown(desk);
  expect(await count(desk, 'meetings')).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} scheme`, () => {
    test.use({ launch: { colorScheme } });

    test('the import, a refusal and the review have no accessibility violation', async ({ rapporteur }) => {
      const desk = await rapporteur.openTab('desk.html#/import');
      await desk.getByRole('button', { name: minutesWords.choose }).waitFor();
      expect(await violations(desk), 'import').toEqual([]);
      await chooseMinutes(desk, { name: 'poem.txt', text: 'The tide is out.\n\nThe gulls are in.' });
      await expect(desk.getByRole('alert')).toContainText(refusalWords['not-minutes'].happened);
      expect(await violations(desk), 'refusal').toEqual([]);
      await chooseMinutes(desk, sample);
      await reviewShown(desk);
      expect(await violations(desk), 'review').toEqual([]);
      await desk.setViewportSize({ width: 400, height: 800 });
      expect(await violations(desk), 'review, narrow').toEqual([]);
    });
  });
}
