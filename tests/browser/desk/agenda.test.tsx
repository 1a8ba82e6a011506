import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { topicsOf } from '../../../lib/store/meeting-queries';
import { clipOf, meetingWith, quotesOn } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { showDesk } from './show-desk';

const undoKey = () => userEvent.keyboard('{Control>}z{/Control}');

/** A desk on the agenda of three topics, and what the store says their order is. */
async function threeTopics() {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Updates', 'Arrivals', 'Education']);
  const titles = async () => (await topicsOf(db, meetingId)).map(({ title }) => title);
  const { sent } = showDesk(db, '#/agenda');
  await expect.element(page.getByLabelText('Title of topic 3')).toHaveValue('Education');
  return { db, topicIds, titles, sent };
}

test('a title is edited where it stands: Enter keeps it, Escape takes it back, undo restores it', async () => {
  const { titles } = await threeTopics();
  const title = page.getByLabelText('Title of topic 2');
  await title.fill('Arrivals in the Balkans');
  await userEvent.keyboard('{Enter}');
  await expect.poll(titles).toEqual(['Updates', 'Arrivals in the Balkans', 'Education']);

  await title.fill('Something else');
  await userEvent.keyboard('{Escape}');
  await expect.element(title).toHaveValue('Arrivals in the Balkans');
  await page.getByRole('button', { name: /Undo/ }).click();
  await expect.poll(titles).toEqual(['Updates', 'Arrivals', 'Education']);
});

test('Alt and an arrow move the topic, and the focus goes with it', async () => {
  const { titles } = await threeTopics();
  await page.getByLabelText('Title of topic 1').click();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await expect.poll(titles).toEqual(['Arrivals', 'Updates', 'Education']);
  await expect.element(page.getByLabelText('Title of topic 2')).toHaveFocus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await expect.poll(titles).toEqual(['Arrivals', 'Education', 'Updates']);
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(await titles()).toEqual(['Arrivals', 'Education', 'Updates']);
});

test('a topic is dragged by its handle', async () => {
  const { titles } = await threeTopics();
  const handles = page.getByTitle('Drag to move');
  await handles.nth(2).dropTo(page.getByLabelText('Title of topic 1'), { targetPosition: { x: 20, y: 2 } });
  await expect.poll(titles).toEqual(['Education', 'Updates', 'Arrivals']);
});

test('merging gives the clips to the other topic, by keyboard, and undo parts them again', async () => {
  const { db, topicIds, titles } = await threeTopics();
  await clipOf(db, 'first', [topicIds[0]]);
  await clipOf(db, 'second', [topicIds[1]]);
  const menu = page.getByRole('button', { name: 'Merge into another topic: Arrivals' });
  menu.element().focus();
  await userEvent.keyboard('{Enter}{ArrowUp}{Home}{Enter}');
  await expect.poll(titles).toEqual(['Updates', 'Education']);
  expect(await quotesOn(db, topicIds[0])).toEqual(['first', 'second']);

  await page.getByRole('button', { name: /Undo/ }).click();
  await expect.poll(titles).toEqual(['Updates', 'Arrivals', 'Education']);
  expect(await quotesOn(db, topicIds[1])).toEqual(['second']);
});

test('a deleted topic says so and comes back with the undo key', async () => {
  const { titles } = await threeTopics();
  await page.getByRole('button', { name: 'Delete: Arrivals' }).click();
  await expect.poll(titles).toEqual(['Updates', 'Education']);
  await expect.element(page.getByText('Topic deleted')).toBeVisible();
  await undoKey();
  await expect.poll(titles).toEqual(['Updates', 'Arrivals', 'Education']);
});

test('one topic is added by Enter and many by pasting, and the worker hears of both', async () => {
  const { titles, sent } = await threeTopics();
  const add = page.getByLabelText('Add topics');
  await add.fill('AoB');
  await userEvent.keyboard('{Enter}');
  await expect.poll(titles).toEqual(['Updates', 'Arrivals', 'Education', 'AoB']);
  await add.fill('- MICS\n- Focal points');
  await page.getByRole('button', { name: 'Add 2 topics' }).click();
  await expect.poll(titles).toEqual(['Updates', 'Arrivals', 'Education', 'AoB', 'MICS', 'Focal points']);
  await expect.poll(() => sent).toHaveLength(2);
});

test('each topic shows its clips and what it lacks', async () => {
  const { db, topicIds } = await threeTopics();
  await clipOf(db, 'a figure', [topicIds[1]]);
  const rows = page.getByRole('listitem');
  await expect.element(rows.nth(1)).toHaveTextContent('1 clip');
  await expect.element(rows.nth(0)).toHaveTextContent('nothing yet');
});

test('where a topic is deleted or merged the focus stays in the agenda', async () => {
  const { titles } = await threeTopics();
  const focusAndEnter = async (name: string) => {
    page.getByRole('button', { name }).element().focus();
    await userEvent.keyboard('{Enter}');
  };
  await focusAndEnter('Delete: Arrivals');
  await expect.element(page.getByLabelText('Title of topic 2')).toHaveValue('Education');
  await expect.element(page.getByRole('button', { name: 'Move “Education” up' })).toHaveFocus();
  await focusAndEnter('Merge into another topic: Education');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByLabelText('Title of topic 2')).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Move “Updates” up' })).toHaveFocus();
  await focusAndEnter('Delete: Updates');
  await expect.element(page.getByLabelText('Add topics')).toHaveFocus();
  await expect.poll(titles).toEqual([]); // the focus goes before the store has answered
});

test('topics of one title are told apart by their number where one is merged', async () => {
  const db = freshStore();
  await meetingWith(db, ['Updates', 'Arrivals', 'Updates']);
  showDesk(db, '#/agenda');
  await page.getByRole('button', { name: 'Merge into another topic: Arrivals' }).click();
  await expect.element(page.getByRole('menuitem', { name: '1 Updates' })).toBeVisible();
  await expect.element(page.getByRole('menuitem', { name: '3 Updates' })).toBeVisible();
  await userEvent.keyboard('u');
  await expect.element(page.getByRole('menuitem', { name: '3 Updates' })).toHaveFocus();
});
