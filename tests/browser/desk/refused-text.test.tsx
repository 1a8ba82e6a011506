import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { topicsOf } from '../../../lib/store/meeting-queries';
import { meetingWith } from '../services/fill-store';
import { diskOf, handsBack } from '../services/full-disk';
import { freshStore } from '../store/with-store';
import { showDesk } from './show-desk';

afterEach(() => vi.restoreAllMocks());

/** A desk on an agenda, over a disk that can be filled. */
async function onAgenda() {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, ['Updates', 'Arrivals']);
  showDesk(db, '#/agenda');
  await expect.element(page.getByLabelText('Title of topic 2')).toHaveValue('Arrivals');
  return { titles: async () => (await topicsOf(db, meetingId)).map(({ title }) => title), ...diskOf(db) };
}

test('topics that could not be added are in their field again', async () => {
  const disk = await onAgenda();
  disk.fill();
  const add = page.getByLabelText('Add topics');
  await add.fill('Shelter\nWater');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await handsBack('Shelter\nWater');
  await expect.element(add).toHaveValue('Shelter\nWater');
  disk.empty();
  await add.click();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(disk.titles).toEqual(['Updates', 'Arrivals', 'Shelter', 'Water']);
  await expect.element(add).toHaveValue('');
});

test('a title that could not be kept stays in its field', async () => {
  const disk = await onAgenda();
  disk.fill();
  const title = page.getByLabelText('Title of topic 2');
  await title.fill('Arrivals in the Balkans');
  await userEvent.keyboard('{Enter}');
  await handsBack('Arrivals in the Balkans');
  await expect.element(title).toHaveValue('Arrivals in the Balkans');
  disk.empty();
  await userEvent.keyboard('{Enter}');
  await expect.poll(disk.titles).toEqual(['Updates', 'Arrivals in the Balkans']);
});

test('a title is kept when its page is closed while it is typed', async () => {
  const disk = await onAgenda();
  await page.getByLabelText('Title of topic 1').fill('General updates');
  window.dispatchEvent(new Event('pagehide'));
  await expect.poll(disk.titles).toEqual(['General updates', 'Arrivals']);
});
