import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { clipOf, meetingFields, meetingWith } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { clipRow, filledStore, focusRow, press, sectionRow, showBoard, shownUnder } from './show-board';

describe('the first time', () => {
  test('it says how to make a meeting and how to clip', async () => {
    await showBoard(freshStore());
    await expect.element(page.getByRole('heading', { name: 'No meeting yet' })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Make your next meeting' })).toBeVisible();
    await expect.element(page.getByText('Alt+Shift+S')).toBeVisible();
    const [link] = page.getByRole('link', { name: 'New meeting' }).elements();
    expect(link?.getAttribute('href')).toBe('/desk.html#/new-meeting');
  });

  test('what was clipped before any meeting is there to read, to annotate and to delete', async () => {
    const db = freshStore();
    await clipOf(db, 'Waiting one');
    await clipOf(db, 'Waiting two');
    await showBoard(db);
    focusRow('Waiting one');
    await press('{Enter}');
    await expect.element(page.getByText('Waiting one')).toBeVisible();
    await press('{Delete}');
    await expect.poll(() => shownUnder('Inbox')).toEqual(['Waiting two']);
  });

  test('nobody is asked to begin while a part of the library is missing', async () => {
    const db = freshStore();
    await db.open();
    db.suspicion = { expected: { clips: 312 }, found: { clips: 0 }, sequence: 1 };
    await showBoard(db);
    await expect.element(page.getByRole('heading', { name: 'No meeting yet' })).toBeVisible();
    const firstSteps = page.getByRole('heading', { name: 'Make your next meeting' });
    await expect.element(firstSteps).not.toBeInTheDocument();
    db.suspicion = null;
    await expect.element(firstSteps).toBeVisible();
  });

  test('a clip saved meanwhile appears without a reload', async () => {
    const db = freshStore();
    await showBoard(db);
    await clipOf(db, 'Waiting one');
    await expect.element(clipRow('Waiting one')).toBeVisible();
  });
});

describe('the head', () => {
  test('another meeting brings its own agenda, and the worker hears of it', async () => {
    const db = freshStore();
    await meetingWith(db, ['Borders'], { ...meetingFields, title: 'June meeting', date: '2018-06-28' });
    await filledStore(db);
    const { agendaChanges } = await showBoard(db);
    await userEvent.selectOptions(
      page.getByRole('combobox', { name: 'Choose the meeting' }),
      'June meeting, 28 Jun 2018',
    );
    await expect.element(sectionRow('Borders')).toBeVisible();
    await expect.element(sectionRow('Arrivals')).not.toBeInTheDocument();
    await expect.poll(agendaChanges).toBe(1);
  });

  test('where no meeting is active, one can be chosen', async () => {
    const db = freshStore();
    await meetingWith(db, ['Borders'], { ...meetingFields, title: 'June meeting', date: '2018-06-28' });
    await db.settings.put({ id: 'settings', activeMeetingId: null });
    await showBoard(db);
    await userEvent.selectOptions(
      page.getByRole('combobox', { name: 'Choose the meeting' }),
      'June meeting, 28 Jun 2018',
    );
    await expect.element(sectionRow('Borders')).toBeVisible();
  });
});

describe('topics', () => {
  test('one is added by typing it, the worker hears of it, and undo takes it away again', async () => {
    const db = freshStore();
    await filledStore(db);
    const { agendaChanges } = await showBoard(db);
    await userEvent.fill(page.getByRole('textbox', { name: 'Add a topic' }), 'Any other business');
    await press('{Enter}');
    await expect.element(sectionRow('Any other business')).toHaveTextContent('4');
    await expect.element(page.getByRole('textbox', { name: 'Add a topic' })).toHaveValue('');
    expect(Object.keys(localStorage).filter((key) => key.includes('topic'))).toEqual([]);
    expect(agendaChanges()).toBe(1);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.element(sectionRow('Any other business')).not.toBeInTheDocument();
    await expect.poll(agendaChanges).toBe(2);
  });

  test('one without a clip has a gap, in words, and says why when it is opened', async () => {
    const db = freshStore();
    await filledStore(db);
    await showBoard(db);
    await expect.element(sectionRow('General updates')).toHaveTextContent('gap');
    await userEvent.click(sectionRow('General updates'));
    await expect.element(page.getByText('Nothing clipped for this topic yet.')).toBeVisible();
  });
});
