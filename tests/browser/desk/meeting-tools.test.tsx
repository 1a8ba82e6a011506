import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { meetingFields, meetingWith } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { caughtDownloads } from './caught-downloads';
import { showDesk } from './show-desk';

const button = () => page.getByRole('button', { name: 'Calendar file (.ics)' });

test('the meeting leaves as a calendar file with its zone', async () => {
  const db = freshStore();
  await meetingWith(db, ['Arrivals']);
  showDesk(db, '#/agenda');
  const downloads = caughtDownloads();
  await button().click();
  const [file] = await downloads();
  expect(file?.name).toMatch(/\.ics$/);
  expect(file?.text).toContain('TZID=Europe/Zurich');
  await expect.element(page.getByText(/is in your downloads\. Open it/).first()).toBeVisible();
});

test('a meeting without a date says what a calendar needs', async () => {
  const db = freshStore();
  await meetingWith(db, ['Arrivals'], { ...meetingFields, date: null });
  showDesk(db, '#/agenda');
  const downloads = caughtDownloads();
  await button().click();
  await expect.element(page.getByText(/^A calendar needs the date/).first()).toBeVisible();
  expect(await downloads()).toEqual([]);
});
