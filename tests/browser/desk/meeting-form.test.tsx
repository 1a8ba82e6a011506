import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { activeMeeting, topicsOf } from '../../../lib/store/meeting-queries';
import { freshStore } from '../store/with-store';
import { showDesk } from './show-desk';

test('the first run makes a meeting with a pasted agenda and shows its briefing', async () => {
  const db = freshStore();
  const { sent } = showDesk(db);
  await page.getByLabelText('Title').fill('Regional IM Working Group, August');
  await page.getByLabelText('Date').fill('2018-08-09');
  await page.getByLabelText('Time zone').fill('Europe/Zurich');
  await page.getByLabelText('Agenda').fill('1. General updates\n\n2) Arrivals in the Balkans\n• Education factsheet');
  await expect.element(page.getByText('3 topics.')).toBeVisible();
  await page.getByRole('button', { name: 'Make the meeting' }).click();

  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Regional IM Working Group, August' }))
    .toBeVisible();
  const meeting = await activeMeeting(db);
  expect(meeting).toMatchObject({ title: 'Regional IM Working Group, August', date: '2018-08-09', startTime: null });
  const topics = await topicsOf(db, meeting?.id ?? '');
  expect(topics.map(({ title }) => title)).toEqual([
    'General updates',
    'Arrivals in the Balkans',
    'Education factsheet',
  ]);
  await expect.poll(() => sent).toEqual([{ type: 'agenda-changed' }]);
});

test('what cannot stand is said beside its field, takes the focus, and nothing is made', async () => {
  const db = freshStore();
  showDesk(db);
  await page.getByLabelText('From', { exact: true }).fill('15:30');
  await page.getByLabelText('To', { exact: true }).fill('14:00');
  await page.getByLabelText('Time zone').fill('Mars/Olympus');
  await page.getByRole('button', { name: 'Make the meeting' }).click();

  const title = page.getByLabelText('Title');
  await expect.element(title).toHaveFocus();
  await expect.element(title).toHaveAccessibleDescription(/Give the meeting a title/);
  await expect.element(page.getByLabelText('To', { exact: true })).toHaveAccessibleDescription(/ends before it starts/);
  await expect.element(page.getByLabelText('Time zone')).toHaveAccessibleDescription(/No time zone has this name/);
  expect(await db.meetings.count()).toBe(0);
});

test('a date of which only a part is typed, or of no possible year, is not taken for none', async () => {
  const db = freshStore();
  showDesk(db);
  await page.getByLabelText('Title').fill('August');
  await page.getByLabelText('Date').click();
  await userEvent.keyboard('31');
  await page.getByRole('button', { name: 'Make the meeting' }).click();
  const date = page.getByLabelText('Date');
  await expect.element(date).toHaveAccessibleDescription(/not complete/);
  await expect.element(date).toHaveFocus();

  await date.fill('0018-08-09');
  await page.getByRole('button', { name: 'Make the meeting' }).click();
  await expect.element(date).toHaveAccessibleDescription(/Check the year/);
  expect(await db.meetings.count()).toBe(0);

  await date.fill('2018-08-09');
  await page.getByRole('button', { name: 'Make the meeting' }).click();
  await expect.poll(() => db.meetings.toArray()).toMatchObject([{ date: '2018-08-09' }]);
});

test('the briefing of a meeting just made has the focus that went with the form', async () => {
  showDesk(freshStore());
  await page.getByLabelText('Agenda').fill('General updates');
  await page.getByLabelText('Title').fill('August');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { level: 1, name: 'August' })).toBeVisible();
  await expect.element(page.getByRole('main')).toHaveFocus();
});

test('the keys shown are those that the browser gave, and a refused one says where to set it', async () => {
  const shortcuts = async () => [
    { name: '_execute_action', keys: '' },
    { name: 'open-board', keys: 'Alt+Shift+L' },
    { name: 'open-desk', keys: 'Alt+Shift+D' },
  ];
  showDesk(freshStore(), '', { shortcuts });
  await expect.element(page.getByText('no key yet')).toBeVisible();
  await expect.element(page.getByText(/chrome:\/\/extensions\/shortcuts/)).toBeVisible();
});

test('a deleted meeting comes back with its agenda', async () => {
  const db = freshStore();
  showDesk(db);
  await page.getByLabelText('Title').fill('August');
  await page.getByLabelText('Agenda').fill('General updates');
  await page.getByRole('button', { name: 'Make the meeting' }).click();
  await page.getByRole('link', { name: 'Agenda', exact: true }).click();
  await page.getByRole('link', { name: 'Edit meeting' }).click();
  await page.getByRole('button', { name: 'Delete this meeting' }).click();
  await expect.element(page.getByRole('heading', { name: 'Which meeting is next?' })).toBeVisible();

  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(page.getByRole('heading', { level: 2, name: 'General updates' })).toBeVisible();
});
