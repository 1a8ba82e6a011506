import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { lastBackup } from '../../../../entrypoints/desk/packs/backup-record';
import { minutesWords } from '../../../../lib/words/minutes-words';
import { packWords } from '../../../../lib/words/pack-words';
import { sampleReading } from '../../../unit/desk/review/sample-draft';
import { clipOf, meetingWith } from '../../services/fill-store';
import { freshStore } from '../../store/with-store';
import { caughtDownloads } from '../caught-downloads';
import { accept, acceptTwo, showReview } from './show-review';

const agenda = () => page.getByRole('heading', { name: 'Agenda', level: 1 });
const first = () => page.getByText(minutesWords.review.backsUp);

async function filled() {
  const db = freshStore();
  await meetingWith(db, ['Shelter']);
  await clipOf(db, 'Forty roofs were mended in July.');
  return db;
}

test('before minutes come in, a backup of what is here is made, and it is said where it went', async () => {
  const db = await filled();
  const downloads = caughtDownloads();
  await showReview(undefined, { db });
  await expect.element(first()).toBeVisible();
  await accept().click();
  await expect.element(agenda()).toBeVisible();
  expect(await db.meetings.count()).toBe(3);
  const [backup, ...others] = await downloads();
  expect([backup?.name, others]).toEqual([lastBackup()?.name, []]);
  await expect.element(page.getByRole('main').getByText(packWords.open.handedOver(backup?.name ?? ''))).toBeVisible();
});

test('where there is nothing here yet, there is nothing to back up', async () => {
  const downloads = caughtDownloads();
  await showReview();
  await expect.element(first()).not.toBeInTheDocument();
  await accept().click();
  await expect.element(agenda()).toBeVisible();
  expect(await downloads()).toEqual([]);
});

test('where no backup can be made, it is said why and what is at risk, and minutes come in only with a yes to that', async () => {
  const db = await filled();
  await db.clips.toCollection().modify({ lang: 'x'.repeat(40) });
  const downloads = caughtDownloads();
  await showReview(undefined, { db });
  await accept().click();
  await expect.element(page.getByRole('alert')).toHaveTextContent(packWords.backup.unverified);
  await expect.element(page.getByRole('alert')).toHaveTextContent(packWords.open.unkept(true));
  expect([await downloads(), await db.meetings.count()]).toEqual([[], 1]);
  await page.getByRole('button', { name: packWords.open.importUnkept }).click();
  await expect.element(agenda()).toBeVisible();
  expect([await downloads(), await db.meetings.count()]).toEqual([[], 3]);
});

test('a document with several meetings is backed up before once', async () => {
  const downloads = caughtDownloads();
  const meetings = [{ ...sampleReading, date: { ...sampleReading.date, value: '2024-02-01' } }, sampleReading];
  await acceptTwo(meetings, await filled());
  expect(await downloads()).toHaveLength(1);
});

test('a document that is dropped while a backup is made does not take the place of what was accepted', async () => {
  const db = await filled();
  await showReview(undefined, { db });
  let end = () => {};
  const another = new Promise<void>((resolve) => {
    end = resolve;
  });
  const held = navigator.locks.request('rapporteur-backup', () => another);
  await accept().click();
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['another'], 'another.txt'));
  document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  await expect.element(page.getByText(minutesWords.busyElsewhere)).toBeInTheDocument();
  end();
  await held;
  await expect.element(agenda()).toBeVisible();
  expect(await db.meetings.count()).toBe(3);
});
