import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { quotesOn } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { clipRow, filledStore, focusRow, press, showBoard, shownUnder } from './show-board';

let db: RapporteurDatabase;
let topicIds: (string | undefined)[];

beforeEach(async () => {
  db = freshStore();
  ({ topicIds } = await filledStore(db));
});

describe('with the keyboard alone', () => {
  test('a digit files the clip, and the next one has the focus', async () => {
    await showBoard(db);
    focusRow('Waiting three');
    await press('1');
    await expect.poll(() => shownUnder('General updates')).toEqual(['Waiting three']);
    await expect.element(clipRow('Waiting two')).toHaveFocus();
    await press('3');
    await expect.poll(() => shownUnder('Education')).toEqual(['Waiting two']);
    await expect.element(clipRow('Waiting one')).toHaveFocus();
    expect(await quotesOn(db, topicIds[0])).toEqual(['Waiting three']);
  });

  test('when the last one of the inbox is filed the focus stays in sight', async () => {
    await showBoard(db);
    focusRow('Waiting one');
    await press('1');
    await expect.element(clipRow('Waiting two')).toHaveFocus();
  });

  test('Shift with a digit tags as well and leaves the clip where it was', async () => {
    await showBoard(db);
    focusRow('Filed one');
    await press('{Shift>}1{/Shift}');
    await expect.poll(() => shownUnder('General updates')).toEqual(['Filed one']);
    expect(shownUnder('Arrivals')).toEqual(['Filed one', 'Filed two']);
    await expect.element(clipRow('Filed one', 'Arrivals')).toHaveTextContent('also 1');
  });

  test('Alt with arrows orders within the topic, and the focus goes with the clip', async () => {
    await showBoard(db);
    focusRow('Filed two');
    await press('{Alt>}{ArrowUp}{/Alt}');
    await expect.poll(() => shownUnder('Arrivals')).toEqual(['Filed two', 'Filed one']);
    await expect.element(clipRow('Filed two')).toHaveFocus();
    await press('{Alt>}{ArrowDown}{/Alt}');
    await expect.poll(() => shownUnder('Arrivals')).toEqual(['Filed one', 'Filed two']);
    expect(await quotesOn(db, topicIds[1])).toEqual(['Filed one', 'Filed two']);
  });

  test('I gives a clip back to the inbox', async () => {
    await showBoard(db);
    focusRow('Filed one');
    await press('i');
    await expect.poll(() => shownUnder('Inbox')).toContain('Filed one');
    expect(await quotesOn(db, topicIds[1])).toEqual(['Filed two']);
  });

  test('arrows walk through heads and clips, and fold them', async () => {
    await showBoard(db);
    focusRow('Waiting one');
    await press('{ArrowDown}');
    await expect.element(page.getByRole('row', { name: 'General updates' })).toHaveFocus();
    await press('{ArrowDown}{ArrowDown}');
    await expect.element(clipRow('Filed one')).toHaveFocus();
    await press('{ArrowLeft}{ArrowLeft}');
    await expect.element(clipRow('Filed one')).not.toBeInTheDocument();
    await press('{ArrowRight}{ArrowRight}');
    await expect.element(clipRow('Filed one')).toHaveFocus();
  });

  test('N opens the clip at its note, which is kept on leaving it', async () => {
    await showBoard(db);
    focusRow('Filed one');
    await press('n');
    await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveFocus();
    await press('Which basis?{Escape}');
    // Opened, the row names the page instead of repeating the quote.
    await expect.element(clipRow('Arrivals by land')).toHaveFocus();
    await expect.element(clipRow('Arrivals by land')).toHaveTextContent('note');
    await expect.poll(() => db.clips.filter(({ note }) => note === 'Which basis?').count()).toBe(1);
  });

  test('M picks a topic from the list, and the focus comes back', async () => {
    await showBoard(db);
    focusRow('Waiting three');
    await press('m');
    await expect.element(page.getByRole('dialog', { name: 'Move 1 clip to' })).toBeVisible();
    await press('3');
    await expect.poll(() => shownUnder('Education')).toEqual(['Waiting three']);
    await expect.element(clipRow('Waiting two')).toHaveFocus();
  });

  test('a digit without a topic says so and moves nothing', async () => {
    await showBoard(db);
    focusRow('Waiting one');
    await press('9');
    await expect.element(page.getByText('There is no topic 9.')).toBeInTheDocument();
    expect(await db.tags.count()).toBe(2);
  });
});
