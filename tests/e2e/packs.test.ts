import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { deskWords } from '../../lib/words/desk-words';
import { packWords as say } from '../../lib/words/pack-words';
import { clipSuggestion } from '../driver/clip-suggestion';
import { makeMeeting } from '../driver/make-meeting';
import type { Rapporteur } from '../driver/rapporteur';
import { readTable } from '../driver/read-table';
import { finishCard, tagByKey } from '../driver/tag-by-key';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { suggestions } from '../portal/suggestions.mjs';
import { expect, test } from './support/fixtures';

/** A passphrase costs a second of work on a machine at rest, and many on one that is shared. */
const patient = { timeout: 90_000 };

async function packsWithOneClip(rapporteur: Rapporteur, origin: string): Promise<Page> {
  const desk = await makeMeeting(rapporteur, demoMeeting);
  const suggestion = suggestions.find(({ clip }) => clip.kind === 'selection');
  if (!suggestion) throw new Error('no selection to clip');
  const { page, card } = await clipSuggestion(rapporteur, origin, suggestion);
  await tagByKey(card, demoMeeting.topicTitles.indexOf(suggestion.topic) + 1, suggestion.topic);
  await finishCard(card);
  await page.close();
  await desk.bringToFront();
  await desk.getByRole('link', { name: deskWords.sections.packs }).click();
  await desk.getByRole('heading', { name: say.title }).waitFor();
  return desk;
}

async function download(desk: Page, button: string, path: string): Promise<string> {
  const coming = desk.waitForEvent('download');
  await desk.getByRole('button', { name: button, exact: true }).click();
  await (await coming).saveAs(path);
  return (await coming).suggestedFilename();
}

test('an encrypted pack goes out under a name that tells nothing, and opens with its passphrase alone', async ({
  rapporteur,
  portal,
}, testInfo) => {
  test.setTimeout(400_000);
  const desk = await packsWithOneClip(rapporteur, portal.origin);
  await desk.getByLabel(say.make.encrypt).check();
  const file = testInfo.outputPath('pack.zip.age');
  const name = await download(desk, say.make.button, file);
  expect(name).toMatch(/^rapporteur \d{4}-\d\d-\d\d\.zip\.age$/);
  const phrase = await desk.getByText(/^([a-z]{5}-){5}[a-z]{5}$/).innerText();
  await desk.screenshot({ path: testInfo.outputPath('made.png'), fullPage: true });
  await desk.getByRole('button', { name: say.make.phraseSeen }).click();
  await expect(desk.getByText(phrase)).toHaveCount(0);
  expect(readFileSync(file, 'latin1').startsWith('age-encryption.org/v1\n-> scrypt ')).toBe(true);

  await desk.locator('input[type=file]').setInputFiles(file);
  await desk.getByLabel(say.open.phrase, { exact: true }).fill('another phrase');
  await desk.getByRole('button', { name: say.open.unlock }).click();
  await expect(desk.getByText(say.open.locked)).toBeVisible(patient);
  await desk.getByLabel(say.open.phrase, { exact: true }).fill(phrase.replaceAll('-', ' ').toUpperCase());
  await desk.getByRole('button', { name: say.open.unlock }).click();
  await expect(desk.getByText(say.open.nothingNew)).toBeVisible(patient);
  await desk.screenshot({ path: testInfo.outputPath('opened.png'), fullPage: true });
});

test('a backup brings everything back after it was deleted, and a damaged one nothing', async ({
  rapporteur,
  portal,
}, testInfo) => {
  test.setTimeout(400_000);
  const desk = await packsWithOneClip(rapporteur, portal.origin);
  const file = testInfo.outputPath('backup.zip');
  expect(await download(desk, say.backup.now, file)).toMatch(/^rapporteur-backup-.*\.zip$/);
  await expect(desk.getByText(say.backup.lastDownload(say.backup.today, say.tables.clips(1)))).toBeVisible(patient);
  const before = await contentOf(desk);

  const damaged = testInfo.outputPath('damaged.zip');
  const bytes = readFileSync(file);
  bytes[100] = (bytes[100] ?? 0) ^ 1; // within the list of files, which comes first
  writeFileSync(damaged, bytes);
  await desk.locator('input[type=file]').setInputFiles(damaged);
  await expect(desk.getByRole('alert')).toContainText(say.refused, patient);

  await desk.evaluate(() => {
    for (const name of ['clips', 'tags', 'topics', 'meetings', 'sources']) {
      indexedDB.open('rapporteur').onsuccess = ({ target }) => {
        // The event is of the opening; a test may reach into the store.
        const db = (target as IDBOpenDBRequest).result;
        db.transaction(name, 'readwrite').objectStore(name).clear();
        db.close();
      };
    }
  });
  await desk.reload();
  await desk.getByRole('heading', { name: say.title }).waitFor();
  await desk.locator('input[type=file]').setInputFiles(file);
  await desk.getByRole('button', { name: say.open.restore }).click();
  await desk.screenshot({ path: testInfo.outputPath('restore.png'), fullPage: true });
  await desk.getByRole('button', { name: say.open.sure }).click();
  await expect(desk.getByText(say.open.restored).first()).toBeVisible(patient);
  expect(await contentOf(desk)).toEqual(before);
});

test('a folder that was picked once gets the backup, which counts when it was read again', async ({
  rapporteur,
  portal,
}) => {
  test.setTimeout(400_000);
  const desk = await packsWithOneClip(rapporteur, portal.origin);
  await expect(desk.getByText(say.backup.none)).toBeVisible();
  // The browser's own chooser cannot be worked from here: it hands out a folder of the same kind.
  await desk.evaluate(() => {
    const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('copies', { create: true });
    Object.defineProperty(window, 'showDirectoryPicker', { value: pick });
  });
  await desk.getByRole('button', { name: say.backup.pickFolder }).click();
  await expect(desk.getByText(say.backup.folder('copies'))).toBeVisible(patient);
  await expect(desk.getByText(say.backup.last(say.backup.today, say.tables.clips(1)))).toBeVisible(patient);
  const file = await desk.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('copies');
    for await (const handle of folder.values()) {
      if (handle.kind === 'file')
        return [handle.name, [...new Uint8Array(await (await handle.getFile()).arrayBuffer())]];
    }
    return null;
  });
  const [name, bytes] = file ?? [];
  expect(name).toMatch(/^rapporteur-backup-.*\.zip$/);
  await desk.locator('input[type=file]').setInputFiles({
    name: String(name),
    mimeType: 'application/zip',
    buffer: Buffer.from(bytes as number[]), // what was put together in the page above
  });
  await expect(desk.getByText(say.open.nothingNew)).toBeVisible(patient);

  // Eight days later the desk reminds, and the age is shown.
  await desk.evaluate(() => {
    const key = 'rapporteur-last-backup';
    const known = JSON.parse(localStorage.getItem(key) ?? '{}');
    localStorage.setItem(key, JSON.stringify({ ...known, at: new Date(Date.now() - 8 * 86_400_000).toISOString() }));
    indexedDB.deleteDatabase('rapporteur-backup-folder'); // else the desk makes one at once
  });
  await desk.reload();
  await expect(desk.getByText(say.backup.reminder)).toBeVisible(patient);
  await expect(desk.getByText(say.backup.last(say.backup.daysAgo(8), say.tables.clips(1)))).toBeVisible(patient);
});

async function contentOf(desk: Page): Promise<unknown> {
  const names = ['clips', 'tags', 'topics', 'meetings', 'sources', 'snapshots'];
  return Promise.all(names.map((name) => readTable(desk, name)));
}
