import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { freshStore } from '../store/with-store';
import { clipRow, filledStore, focusRow, press, showBoard, shownUnder } from './show-board';

let db: RapporteurDatabase;

beforeEach(async () => {
  db = freshStore();
  await filledStore(db);
  await showBoard(db);
});

const toolbar = () => page.getByRole('toolbar');

describe('several clips at once', () => {
  test('Shift and arrows select, a digit files them in their order, Ctrl+Z brings all back', async () => {
    focusRow('Waiting three');
    await press('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await expect.element(toolbar()).toHaveAccessibleName('3 selected');
    await press('1');
    await expect.poll(() => shownUnder('General updates')).toEqual(['Waiting three', 'Waiting two', 'Waiting one']);
    await expect.element(toolbar()).not.toBeInTheDocument();
    await press('{Control>}z{/Control}');
    await expect.poll(() => shownUnder('Inbox')).toEqual(['Waiting three', 'Waiting two', 'Waiting one']);
  });

  test('a step back with Shift gives up the last one', async () => {
    focusRow('Waiting three');
    await press('{Shift>}{ArrowDown}{ArrowDown}{ArrowUp}{/Shift}');
    await expect.element(toolbar()).toHaveAccessibleName('2 selected');
    await expect.element(clipRow('Waiting one')).toHaveAttribute('aria-selected', 'false');
  });

  test('clips of several topics move together and come back together', async () => {
    focusRow('Waiting one');
    await press(' ');
    focusRow('Filed two');
    await press(' ');
    await press('3');
    await expect.poll(() => shownUnder('Education')).toEqual(['Waiting one', 'Filed two']);
    await press('{Control>}z{/Control}');
    await expect.poll(() => shownUnder('Education')).toEqual([]);
    expect(shownUnder('Arrivals')).toEqual(['Filed one', 'Filed two']);
    expect(shownUnder('Inbox')).toContain('Waiting one');
  });

  test('the bar tags them as well with a picked topic and keeps the selection', async () => {
    focusRow('Filed one');
    await press('{Shift>}{ArrowDown}{/Shift}');
    await userEvent.click(page.getByRole('button', { name: 'Also tag…' }));
    await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Education factsheet' }));
    await expect.poll(() => shownUnder('Education')).toEqual(['Filed one', 'Filed two']);
    expect(shownUnder('Arrivals')).toEqual(['Filed one', 'Filed two']);
    await expect.element(toolbar()).toHaveAccessibleName('2 selected');
  });

  test('Ctrl and Shift with the mouse select, and Delete deletes all of them at once', async () => {
    await userEvent.click(clipRow('Waiting three'), { modifiers: ['ControlOrMeta'] });
    await userEvent.click(clipRow('Waiting one'), { modifiers: ['Shift'] });
    await expect.element(toolbar()).toHaveAccessibleName('3 selected');
    await press('{Delete}');
    await expect.poll(() => db.clips.count()).toBe(2);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.poll(() => shownUnder('Inbox')).toEqual(['Waiting three', 'Waiting two', 'Waiting one']);
  });

  test('Escape clears the selection, and so does the bar, which gives the focus back', async () => {
    focusRow('Filed one');
    await press(' {Escape}');
    await expect.element(toolbar()).not.toBeInTheDocument();
    await press(' ');
    await userEvent.click(page.getByRole('button', { name: 'Clear' }));
    await expect.element(toolbar()).not.toBeInTheDocument();
    await expect.element(clipRow('Filed one')).toHaveFocus();
  });
});
