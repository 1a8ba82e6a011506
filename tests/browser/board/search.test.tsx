import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { tagClip } from '../../../lib/services/tag-clip';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { clipOf, meetingFields, meetingWith } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { clipRow, filledStore, focusRow, press, showBoard, shownUnder } from './show-board';

let db: RapporteurDatabase;

beforeEach(async () => {
  db = freshStore();
  const june = await meetingWith(db, ['Borders'], { ...meetingFields, title: 'June meeting', date: '2018-06-28' });
  await clipOf(db, 'Old one', [june.topicIds[0]]);
  await filledStore(db);
  await showBoard(db);
});

describe('searching everything clipped', () => {
  test('finds clips of other meetings and of the inbox, and says where they stand', async () => {
    await press('/');
    await press('one');
    await expect.poll(() => shownUnder('Found').sort()).toEqual(['Filed one', 'Old one', 'Waiting one']);
    await expect.element(clipRow('Old one')).toHaveTextContent('June meeting › Borders');
    await expect.element(clipRow('Filed one')).toHaveTextContent('This meeting › 2 Arrivals in the Balkans');
    await expect.element(clipRow('Waiting one')).toHaveTextContent('Inbox');
    await expect.element(page.getByText('3 clips found')).toBeInTheDocument();
  });

  test('Escape leaves it, back to where the focus was', async () => {
    focusRow('Filed two');
    await press('/');
    await press('waiting');
    await expect.poll(() => shownUnder('Found').length).toBe(3);
    await press('{Escape}');
    await expect.element(clipRow('Filed two', 'Arrivals')).toHaveFocus();
    await expect.element(page.getByRole('searchbox')).toHaveValue('');
  });

  test('a found clip of an earlier meeting is tagged as well and stays where it was', async () => {
    await press('/');
    await press('old');
    await expect.poll(() => shownUnder('Found')).toEqual(['Old one']);
    await press('{ArrowDown}{ArrowDown}');
    await press('1');
    await expect.element(clipRow('Old one')).toHaveTextContent('June meeting › Borders');
    await expect.element(clipRow('Old one')).toHaveTextContent('General updates');
    expect(await db.tags.filter(({ position }) => position === 0).count()).toBe(3);
  });

  test('what is tagged elsewhere meanwhile shows at once', async () => {
    await press('/');
    await press('waiting one');
    await expect.element(clipRow('Waiting one')).toHaveTextContent('Inbox');
    const [topic] = await db.topics.filter(({ title }) => title === 'Education factsheet').toArray();
    const clip = await db.clips
      .filter(({ content }) => content.kind === 'excerpt' && content.quote === 'Waiting one')
      .first();
    await tagClip(db, { clipId: clip?.id ?? '', topicId: topic?.id ?? '' });
    await expect.element(clipRow('Waiting one')).toHaveTextContent('Education factsheet');
  });

  test('without a result it says what to try', async () => {
    await press('/');
    await press('zebra');
    await expect.element(page.getByText('Nothing you clipped has “zebra” in it.')).toBeVisible();
  });
});
