import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  downloadsByItself,
  lastBackup,
  noteBackup,
  setDownloadsByItself,
} from '../../../entrypoints/desk/packs/backup-record';
import { packWords } from '../../../lib/words/pack-words';
import { clipOf, meetingWith } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { caughtDownloads } from './caught-downloads';
import { showDesk } from './show-desk';

const { backup: say, tables } = packWords;
const box = () => page.getByRole('checkbox', { name: say.byItself });

beforeEach(() => {
  localStorage.clear();
  // As in Firefox, where no page can ask for a folder.
  Reflect.deleteProperty(window, 'showDirectoryPicker');
});

async function filled() {
  const db = freshStore();
  await meetingWith(db, ['Shelter']);
  await clipOf(db, 'Forty roofs were mended in July.');
  return db;
}

function lastBackupDaysAgo(days: number, name: string | null = 'rapporteur-backup.zip'): void {
  noteBackup({ at: new Date(Date.now() - days * 86_400_000).toISOString(), clips: 1, name });
}

test('a meeting with its agenda and no clip is something to back up as well', async () => {
  const db = freshStore();
  await meetingWith(db, ['Shelter']);
  lastBackupDaysAgo(8, null);
  const downloads = caughtDownloads();
  showDesk(db, '#/packs');
  await expect.element(page.getByText(say.reminderNone)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: say.now }));
  await expect.element(page.getByText(say.lastDownload(say.today, tables.clips(0)))).toBeVisible();
  // Once there is one, nobody is asked for it any more.
  await expect.element(page.getByText(say.reminderNone)).not.toBeInTheDocument();
  expect(await downloads()).toHaveLength(1);
});

test.each([
  ['Firefox', null],
  ['Chromium, where no folder was chosen', async () => null],
])('in %s the desk downloads backups by itself only where the person says so; the first at once', async (_, picker) => {
  if (picker) Object.defineProperty(window, 'showDirectoryPicker', { value: picker, configurable: true });
  const downloads = caughtDownloads();
  const { close } = showDesk(await filled(), '#/packs');
  await expect.element(box()).not.toBeChecked();
  expect(await downloads()).toEqual([]);
  await userEvent.click(box());
  await expect.element(page.getByText(say.lastDownload(say.today, tables.clips(1)))).toBeVisible();
  expect((await downloads()).map(({ name }) => name)).toEqual([lastBackup()?.name]);
  expect(downloadsByItself()).toBe(true);
  close();
  showDesk(await filled(), '#/packs');
  await userEvent.click(box());
  await expect.element(box()).not.toBeChecked();
  expect(downloadsByItself()).toBe(false);
  expect(await downloads()).toHaveLength(1);
});

test('a backup that is due is downloaded once, whichever desks are open, and it is said quietly', async () => {
  setDownloadsByItself(true);
  lastBackupDaysAgo(7);
  const downloads = caughtDownloads();
  const db = await filled();
  showDesk(db);
  showDesk(db);
  await expect.poll(() => lastBackup()?.isDownload).toBe(true);
  await expect.element(page.getByText(say.handedOver(lastBackup()?.name ?? '')).first()).toBeVisible();
  await expect.element(page.getByText(say.reminder)).not.toBeInTheDocument();
  expect(await downloads()).toHaveLength(1);
});

test.each([
  ['is not a week old', true, 6, false],
  ['is old, and nobody asked for downloads', false, 8, true],
])('nothing is downloaded where the last backup %s', async (_, isWanted, days, isReminded) => {
  setDownloadsByItself(isWanted);
  lastBackupDaysAgo(days);
  const downloads = caughtDownloads();
  showDesk(await filled(), '#/packs');
  await expect.element(box()).toBeVisible();
  await expect.poll(() => page.getByText(say.reminder).elements().length).toBe(isReminded ? 1 : 0);
  expect(await downloads()).toEqual([]);
});
