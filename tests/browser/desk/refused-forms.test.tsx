import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { figuresOf } from '../../../lib/services/figures-of';
import { takeFigures } from '../../../lib/services/take-figures';
import { clipView } from '../../../lib/store/clip-queries';
import { clipOf, done, meetingFields, meetingWith } from '../services/fill-store';
import { diskOf, handsBack } from '../services/full-disk';
import { freshStore } from '../store/with-store';
import { showDesk } from './show-desk';

afterEach(() => vi.restoreAllMocks());

/** A desk over a meeting with one topic and a clip with a figure on it. */
async function desk(hash: (clipId: string) => string) {
  const db = freshStore();
  const [topicId] = (await meetingWith(db, ['Arrivals'])).topicIds;
  const clipId = await clipOf(db, '11,267 irregular migrants were registered.', [topicId]);
  showDesk(db, hash(clipId));
  return { db, clipId, disk: diskOf(db) };
}

test('an action that could not be kept is there to be copied, in its form as well', async () => {
  const { disk } = await desk(() => '#/actions');
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByLabelText('What is to be done').fill('Count again');
  disk.fill();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await handsBack('Count again');
  await expect.element(page.getByLabelText('What is to be done')).toHaveValue('Count again');
});

test('a correction of a source that could not be kept is there to be copied', async () => {
  const { disk } = await desk(() => '#/sources');
  await page.getByText('Arrivals by land').first().click();
  await page.getByRole('button', { name: 'Change: Title of' }).click();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Arrivals by sea');
  disk.fill();
  await userEvent.keyboard('{Enter}');
  await handsBack('Arrivals by sea');
});

test('what was changed of a meeting and could not be kept is there to be copied', async () => {
  const { disk } = await desk(() => '#/edit-meeting');
  await page.getByLabelText('Place').fill('Online');
  disk.fill();
  await userEvent.keyboard('{Enter}');
  const { title, series, date, startTime, endTime, zone } = meetingFields;
  await handsBack([title, series, date, startTime, endTime, zone, 'Online'].join('\n'));
});

test('a figure that could not be corrected is there to be copied', async () => {
  const { db, clipId, disk } = await desk((id) => `#/clip/${id}`);
  const view = await clipView(db, clipId);
  if (!view) throw new Error('no clip');
  done(await takeFigures(db, { clipId, found: figuresOf(view.clip, view.source), wanted: [0] }));
  await page.getByRole('button', { name: /^Edit/ }).first().click();
  await page.getByRole('textbox', { name: 'Place', exact: true }).fill('Western Balkans');
  disk.fill();
  await userEvent.keyboard('{Enter}');
  await handsBack('Western Balkans');
});
