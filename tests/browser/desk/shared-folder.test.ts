import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { backUp } from '../../../entrypoints/desk/packs/back-up';
import { lastBackup } from '../../../entrypoints/desk/packs/backup-record';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { packWords } from '../../../lib/words/pack-words';
import { meetingWith } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { caughtDownloads } from './caught-downloads';
import { filledStore } from './filled-store';
import { namesIn, ownEnd, pickedFolder, putFiles } from './picked-folder';
import { showDesk } from './show-desk';

const say = packWords.backup;

const daysOf = (end: string, days: number) =>
  Array.from({ length: days }, (_, day) => `rapporteur-backup-2018-08-${String(day + 10)}T10-00-00${end}`);

async function pickOn(db: RapporteurDatabase): Promise<void> {
  showDesk(db, '#/packs');
  await userEvent.click(
    page.getByRole('button', { name: say.pickFolder }).or(page.getByRole('button', { name: say.otherFolder })),
  );
}

test.each([
  ['another library wrote', '-0a1b2c3d.zip'],
  ['a build wrote that gave them no name of a library', '.zip'],
])('backups that %s are left alone', async (_, end) => {
  const folder = await pickedFolder();
  const others = daysOf(end, 12);
  await putFiles(folder, others);
  expect(await backUp(await filledStore())).toMatchObject({ ok: true });
  const names = await namesIn(folder);
  expect([names.length, names]).toEqual([13, expect.arrayContaining(others)]);
});

test('a backup without a clip pushes out none', async () => {
  const folder = await pickedFolder();
  const db = freshStore();
  await meetingWith(db, ['Shelter']);
  await putFiles(folder, daysOf(await ownEnd(db), 12));
  expect(await backUp(db)).toMatchObject({ ok: true });
  expect(await namesIn(folder)).toHaveLength(13);
});

test('where nothing is here yet, no backup is made, and those in the folder are pointed to', async () => {
  const folder = await pickedFolder();
  const others = daysOf('-0a1b2c3d.zip', 3);
  await putFiles(folder, [...others, 'minutes.docx']);
  await pickOn(freshStore());
  await expect.element(page.getByText(say.found(folder.name, 3, others[2] ?? '')).first()).toBeVisible();
  expect([(await namesIn(folder)).length, lastBackup()]).toEqual([4, null]);
});

test('nor is one where the folder is empty, or none was chosen', async () => {
  const downloads = caughtDownloads();
  const folder = await pickedFolder();
  await pickOn(freshStore());
  await expect.element(page.getByText(say.nothing).first()).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: say.now }));
  await expect.element(page.getByText(say.nothing).first()).toBeVisible();
  expect([await namesIn(folder), await downloads()]).toEqual([[], []]);
});
