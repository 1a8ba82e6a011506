import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Id } from '../../../../lib/model/id';
import { addAction } from '../../../../lib/services/add-action';
import { pinClip } from '../../../../lib/services/pin-clip';
import { setActionStatus } from '../../../../lib/services/set-action-status';
import { handOutWords } from '../../../../lib/words/hand-out-words';
import { clipOf, done, meetingWith } from '../../services/fill-store';
import { freshStore } from '../../store/with-store';
import { caughtDownloads } from '../caught-downloads';
import { showDesk } from '../show-desk';

const row = (text: string) => page.getByRole('row', { name: text });
const focusRow = (text: string) => {
  const element = row(text).element();
  if (element instanceof HTMLElement) element.focus();
};

/** Three actions: one overdue, one without a date, one far ahead. */
async function threeActions() {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals', 'Education']);
  const add = async (text: string, owners: string[], due: string | null, topicId: Id | null = null) =>
    done(await addAction(db, { meetingId, topicId, text, owners, due })).actionId;
  const ids = [
    await add('Share the notes', ['UNHCR', 'IOM'], '2018-07-01', topicIds[0]),
    await add('Draw a map', ['IOM'], null),
    await add('Ask the ministry', ['UNHCR'], '2099-01-01', topicIds[1]),
  ];
  const { close } = showDesk(db, '#/actions');
  await expect.element(row('Share the notes')).toBeVisible();
  const statuses = async () => (await db.actions.bulkGet(ids)).map((action) => action?.status);
  return { db, ids, statuses, topicIds, close };
}

test('no action yet: the page says where they come from', async () => {
  const db = freshStore();
  await meetingWith(db, ['Arrivals']);
  showDesk(db, '#/actions');
  await expect.element(page.getByText('No action yet')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Import minutes' })).toHaveAttribute('href', '#/import');
});

test('each row tells who, until when, how it stands and where it was raised; what is overdue says so', async () => {
  await threeActions();
  await expect.element(row('Share the notes')).toHaveTextContent(/UNHCR, IOM.*1 Jul 2018 overdue/);
  await expect.element(row('Share the notes')).toHaveTextContent('9 Aug 2018');
  await expect.element(row('Share the notes')).toHaveTextContent('Arrivals');
  await expect.element(row('Ask the ministry')).not.toHaveTextContent('overdue');
  await expect.element(row('Draw a map')).toHaveTextContent('no date');
  await expect.element(page.getByText('1 overdue')).toBeVisible();
});

test('one key sets the status, arrows go from row to row, and undo takes it back', async () => {
  const { statuses } = await threeActions();
  focusRow('Share the notes');
  await userEvent.keyboard('g{ArrowDown}d{ArrowDown}x');
  await expect.poll(statuses).toEqual(['ongoing', 'done', 'dropped']);
  await expect.element(row('Ask the ministry')).toHaveFocus();
  await expect.element(page.getByText('Action 3: dropped')).toBeInTheDocument();
  await userEvent.keyboard('o');
  await expect.poll(statuses).toEqual(['ongoing', 'done', 'open']);
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(statuses).toEqual(['ongoing', 'done', 'dropped']);
});

test('what was closed here stays in its place until the filter changes', async () => {
  const { statuses } = await threeActions();
  focusRow('Draw a map');
  await userEvent.keyboard('d');
  await expect.poll(statuses).toEqual(['open', 'done', 'open']);
  await expect.element(row('Draw a map')).toHaveTextContent(/done \d+ /);
  await page.getByLabelText('Owner').selectOptions('IOM');
  await expect.element(row('Draw a map')).not.toBeInTheDocument();
  await expect.element(row('Ask the ministry')).not.toBeInTheDocument();
  await page.getByRole('radio', { name: 'All' }).click();
  await expect.element(row('Draw a map')).toBeVisible();
  await expect.element(page.getByText('2 of 3 actions')).toBeVisible();
});

test('Enter edits in place: the date as people write it, the owners by commas', async () => {
  const { db, ids } = await threeActions();
  focusRow('Draw a map');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByLabelText('What is to be done')).toHaveFocus();
  await page.getByLabelText('Due').fill('some day');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByText(/^Write the date as/)).toBeVisible();
  await page.getByLabelText('Due').fill('31 May 2099');
  await page.getByRole('textbox', { name: 'Owners' }).fill('IOM, all');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(() => db.actions.get(ids[1] ?? '')).toMatchObject({ due: '2099-05-31', owners: ['IOM', 'all'] });
  await expect.element(row('Draw a map')).toHaveFocus();
  await userEvent.keyboard('{Enter}{Escape}');
  await expect.element(row('Draw a map')).toHaveFocus();
});

test('an action is added and deleted, and the focus stays in the grid', async () => {
  const { db } = await threeActions();
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect.element(page.getByText('Say what is to be done.')).toBeVisible();
  await page.getByLabelText('What is to be done').fill('Count again');
  await page.getByLabelText('Topic').selectOptions('2 Education');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect.element(row('Count again')).toHaveTextContent('Education');
  focusRow('Draw a map');
  await userEvent.keyboard('{Delete}');
  await expect.poll(() => db.actions.count()).toBe(3);
  await expect.element(row('Ask the ministry')).toHaveFocus();
  await page.getByRole('button', { name: /Undo/ }).click();
  await expect.element(row('Draw a map')).toBeVisible();
});

test('a clip of the meeting or the inbox is found and pinned as evidence, and leads to its page', async () => {
  const { db, ids, topicIds } = await threeActions();
  await clipOf(db, 'eleven thousand arrived', [topicIds[0]]);
  const waiting = await clipOf(db, 'schools have reopened');
  focusRow('Draw a map');
  await userEvent.keyboard('p');
  await expect.element(page.getByLabelText('Search the clips of this meeting and the inbox')).toHaveFocus();
  await userEvent.keyboard('SCHOOLS');
  await expect.element(page.getByRole('button', { name: 'Pin: eleven thousand arrived' })).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Pin: schools have reopened' }).click();
  await expect.poll(async () => (await db.actions.get(ids[1] ?? ''))?.clipIds).toEqual([waiting]);
  await expect
    .element(page.getByRole('link', { name: 'schools have reopened' }))
    .toHaveAttribute('href', `#/clip/${waiting}`);
  await expect.element(row('Draw a map')).toHaveTextContent('1 clip');
  await page.getByRole('button', { name: 'Unpin: schools have reopened' }).click();
  await expect.poll(async () => (await db.actions.get(ids[1] ?? ''))?.clipIds).toEqual([]);
});

test('on the page of a clip it is pinned to an action, and taken off again', async () => {
  const { db, ids, close } = await threeActions();
  const clipId = await clipOf(db, 'schools have reopened');
  close();
  showDesk(db, `#/clip/${clipId}`);
  await page.getByLabelText('Pin to an action').selectOptions('2 Draw a map');
  await expect.poll(async () => (await db.actions.get(ids[1] ?? ''))?.clipIds).toEqual([clipId]);
  await expect.element(page.getByRole('heading', { name: 'Pinned to actions' })).toBeVisible();
  await page.getByRole('button', { name: 'Unpin: Draw a map' }).click();
  await expect.poll(async () => (await db.actions.get(ids[1] ?? ''))?.clipIds).toEqual([]);
});

test('the history is shown on demand', async () => {
  const { db, ids } = await threeActions();
  await setActionStatus(db, { actionId: ids[0] ?? '', status: 'ongoing' });
  focusRow('Share the notes');
  await userEvent.keyboard('h');
  await expect.element(page.getByText(/^raised at Regional IM Working Group, 9 Aug 2018: open$/)).toBeVisible();
  await expect.element(page.getByText(/^set to ongoing on /)).toBeVisible();
  await expect.element(page.getByText('raised 9 Aug 2018', { exact: true })).toBeVisible();
  await userEvent.keyboard('h');
  await expect.element(page.getByText(/^set to ongoing on /)).not.toBeInTheDocument();
});

test('all actions leave as CSV, whatever the filter', async () => {
  const { db, ids } = await threeActions();
  await setActionStatus(db, { actionId: ids[0] ?? '', status: 'done' });
  await pinClip(db, { actionId: ids[1] ?? '', clipId: await clipOf(db, 'a map'), pinned: true });
  const downloads = caughtDownloads();
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const [file] = await downloads();
  expect(file?.name).toMatch(/actions\.csv$/);
  for (const text of ['Share the notes', 'Draw a map', 'Ask the ministry']) expect(file?.text).toContain(text);
});

test('a personal detail in any action is pointed out where actions leave, and nothing where there is none', async () => {
  const { db, close } = await threeActions();
  const notice = page.getByText(handOutWords.ownDetails);
  await expect.element(notice).not.toBeInTheDocument();
  const [meeting] = await db.meetings.toArray();
  const told = { meetingId: meeting?.id ?? '', topicId: null, due: null };
  const { actionId } = done(
    await addAction(db, { ...told, text: 'Call +252 61 555 1234', owners: ['amina.k@ngo.example'] }),
  );
  await setActionStatus(db, { actionId: actionId ?? '', status: 'done' });
  const details = page.getByRole('listitem').filter({ hasText: /555 1234|amina/ });
  await expect.element(notice).toBeVisible();
  await expect
    .poll(() => details.elements().map((item) => item.textContent?.trim()))
    .toEqual(['+252 61 555 1234', 'amina.k@ngo.example']);
  close();
  showDesk(db, '#/hand-out');
  await expect.element(notice).toBeVisible();
  await expect.poll(() => details.elements().length).toBe(2);
});
