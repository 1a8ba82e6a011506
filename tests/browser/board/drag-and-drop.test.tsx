import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { quotesOn } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { clipRow, filledStore, focusRow, press, sectionRow, showBoard, shownUnder } from './show-board';

let db: RapporteurDatabase;
let topicIds: (string | undefined)[];

beforeEach(async () => {
  db = freshStore();
  ({ topicIds } = await filledStore(db));
  await showBoard(db);
});

const upperEdge = { targetPosition: { x: 100, y: 3 } };
const lowerEdge = { targetPosition: { x: 100, y: 30 } };

describe('with the mouse', () => {
  test('a clip dropped on a topic goes to its end', async () => {
    await userEvent.dragAndDrop(clipRow('Waiting two'), sectionRow('Arrivals'));
    await expect.poll(() => shownUnder('Arrivals')).toEqual(['Filed one', 'Filed two', 'Waiting two']);
    expect(shownUnder('Inbox')).toEqual(['Waiting three', 'Waiting one']);
  });

  test('a clip dropped between two others stands between them', async () => {
    await userEvent.dragAndDrop(clipRow('Waiting two'), clipRow('Filed two'), upperEdge);
    await expect.poll(() => shownUnder('Arrivals')).toEqual(['Filed one', 'Waiting two', 'Filed two']);
    expect(await quotesOn(db, topicIds[1])).toEqual(['Filed one', 'Waiting two', 'Filed two']);
  });

  test('within a topic the order follows the drop line', async () => {
    await userEvent.dragAndDrop(clipRow('Filed one'), clipRow('Filed two'), lowerEdge);
    await expect.poll(() => shownUnder('Arrivals')).toEqual(['Filed two', 'Filed one']);
  });

  test('a clip dragged down past one of three stands before the third', async () => {
    await userEvent.dragAndDrop(clipRow('Waiting one'), sectionRow('Arrivals'));
    await expect.poll(() => shownUnder('Arrivals')).toEqual(['Filed one', 'Filed two', 'Waiting one']);
    await userEvent.dragAndDrop(clipRow('Filed one'), clipRow('Waiting one'), upperEdge);
    await expect.poll(() => shownUnder('Arrivals')).toEqual(['Filed two', 'Filed one', 'Waiting one']);
  });

  test('a clip dropped on the inbox leaves its topic', async () => {
    await userEvent.dragAndDrop(clipRow('Filed one'), clipRow('Waiting two'));
    await expect.poll(() => shownUnder('Inbox')).toContain('Filed one');
    expect(shownUnder('Arrivals')).toEqual(['Filed two']);
  });

  test('a selected clip takes the others of the selection along', async () => {
    focusRow('Waiting three');
    await press('{Shift>}{ArrowDown}{/Shift}');
    await userEvent.dragAndDrop(clipRow('Waiting two'), clipRow('Filed one'), upperEdge);
    await expect.poll(() => shownUnder('Arrivals')).toEqual(['Waiting three', 'Waiting two', 'Filed one', 'Filed two']);
  });

  test('a link from elsewhere does not open in place of the board', () => {
    const over = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer: new DataTransfer() });
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: new DataTransfer() });
    clipRow('Filed one').element().dispatchEvent(over);
    clipRow('Filed one').element().dispatchEvent(drop);
    expect([over.defaultPrevented, drop.defaultPrevented]).toEqual([true, true]);
    expect(shownUnder('Arrivals')).toEqual(['Filed one', 'Filed two']);
  });

  test('while dragging, the line shows where it will land and a folded topic unfolds', async () => {
    focusRow('Filed one');
    await press('{ArrowLeft}{ArrowLeft}');
    await expect.element(sectionRow('Arrivals')).toHaveAttribute('aria-expanded', 'false');
    const dataTransfer = new DataTransfer();
    const send = (type: string, at: Element, clientY = 0) =>
      at.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer, clientY }));
    send('dragstart', clipRow('Waiting one').element());
    send('dragover', sectionRow('Arrivals').element());
    await expect.element(sectionRow('Arrivals')).toHaveAttribute('data-drop', 'into');
    await expect.element(clipRow('Filed one')).toBeVisible();
    send('dragover', clipRow('Filed one').element(), clipRow('Filed one').element().getBoundingClientRect().top + 1);
    await expect.element(clipRow('Filed one')).toHaveAttribute('data-drop', 'before');
    send('dragend', clipRow('Waiting one').element());
    await expect.element(clipRow('Filed one')).not.toBeInTheDocument();
    await expect.element(page.getByRole('treegrid')).toBeVisible();
  });
});
