import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { sampleReading } from '../../../unit/desk/review/sample-draft';
import { freshStore } from '../../store/with-store';
import { readsAs } from '../review/sample-document';
import { accept, fieldOf, showReview } from '../review/show-review';
import { showDesk } from '../show-desk';

/** Whether the browser would ask before it closes the tab. */
function asks(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

async function goToSources() {
  window.location.hash = '#/sources';
  await expect.element(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
}

const typed = () => page.getByLabelText('The text of the minutes');

test('text of minutes that is not imported yet is asked for and kept on every place of the desk, until it is imported', async () => {
  showDesk(freshStore(), '#/import', { readMinutes: readsAs(sampleReading) });
  await typed().fill('Harbour Group, 4 March');
  expect(asks()).toBe(true);
  await goToSources();
  expect(asks()).toBe(true);
  window.history.back();
  await expect.element(typed()).toHaveValue('Harbour Group, 4 March');
  await page.getByRole('button', { name: 'Read this text' }).click();
  await expect.element(accept()).toBeVisible();
  expect(asks()).toBe(true);
  await accept().click();
  await expect.element(page.getByRole('heading', { name: 'Agenda', level: 1 })).toBeVisible();
  expect(asks()).toBe(false);
});

test('so is a review that was worked on, and not one that was only looked at', async () => {
  await showReview();
  await goToSources();
  expect(asks()).toBe(false);
  window.history.back();
  await fieldOf('The meeting', 'Place').fill('New Town Hall');
  await goToSources();
  expect(asks()).toBe(true);
});
