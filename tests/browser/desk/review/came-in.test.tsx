import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { read, sampleReading } from '../../../unit/desk/review/sample-draft';
import { meetingWith } from '../../services/fill-store';
import { freshStore } from '../../store/with-store';
import { caughtDownloads } from '../caught-downloads';
import { accept, acceptTwo, showReview } from './show-review';

const agenda = () => page.getByRole('heading', { name: 'Agenda', level: 1 });
const told = () => page.getByRole('main').getByText(/^Kept: /);

test('the agenda tells what came in, until the person goes on to another place', async () => {
  await showReview();
  await accept().click();
  await expect.element(agenda()).toBeVisible();
  await expect
    .element(told())
    .toHaveTextContent(
      'Kept: Harbour Group, 4 Mar 2024, with 3 items, 2 actions, 1 figure, 4 entries in the attendance. 2 items go on to the meeting of 15 May 2024.',
    );
  window.location.hash = '#/sources';
  await expect.element(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  window.location.hash = '#/agenda';
  await expect.element(agenda()).toBeVisible();
  await expect.element(told()).not.toBeInTheDocument();
});

test('what is taken back is not told any more', async () => {
  const db = freshStore();
  await meetingWith(db, ['Shelter']);
  caughtDownloads();
  await showReview(undefined, { db });
  await accept().click();
  await expect.element(told()).toBeVisible();
  await page.getByRole('button', { name: /Undo/ }).click();
  await expect.element(told()).not.toBeInTheDocument();
  await expect.element(agenda()).toBeVisible();
});

test('of a document with several meetings, each that came in is told', async () => {
  const older = { ...sampleReading, date: read<string | null>('2024-02-01', 1), title: read('Older meeting', 0) };
  await acceptTwo([older, sampleReading]);
  await expect.element(told().nth(0)).toHaveTextContent('Kept: Older meeting, 1 Feb 2024, with 3 items');
  await expect.element(told().nth(1)).toHaveTextContent('Kept: Harbour Group, 4 Mar 2024, with 3 items');
});
