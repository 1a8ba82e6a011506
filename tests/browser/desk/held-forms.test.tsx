import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { recoverDrafts } from '../../../entrypoints/desk/recover-drafts';
import { createDraftJournal } from '../../../lib/messaging/draft-journal';
import { deleteForGood } from '../../../lib/services/delete-for-good';
import { deleteTopic } from '../../../lib/services/delete-topic';
import { editSource } from '../../../lib/services/edit-source';
import { undo } from '../../../lib/services/undo';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { clipOf, done, meetingFields, meetingWith } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { showDesk } from './show-desk';

/** Closes a desk and opens the next, as reloading does. */
async function reload(db: RapporteurDatabase, desk: { close: () => void }, hash: string) {
  desk.close();
  await recoverDrafts(db, createDraftJournal(localStorage));
  return showDesk(db, hash);
}

test('a meeting that was being made is there after a reload, and gone once it is made', async () => {
  const db = freshStore();
  const desk = showDesk(db);
  await page.getByLabelText('Title').fill('Shelter group');
  await page.getByLabelText('Agenda').fill('Updates\nArrivals');
  await reload(db, desk, '#/new-meeting');
  await expect.element(page.getByLabelText('Title')).toHaveValue('Shelter group');
  await expect.element(page.getByText('2 topics.')).toBeVisible();
  await page.getByRole('button', { name: 'Make the meeting' }).click();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Shelter group' })).toBeVisible();
  window.location.hash = '#/new-meeting';
  await expect.element(page.getByLabelText('Title')).toHaveValue('');
});

test('what was changed of a meeting stays until it is given up', async () => {
  const db = freshStore();
  await meetingWith(db, ['Updates']);
  const desk = showDesk(db, '#/edit-meeting');
  await page.getByLabelText('Place').fill('Online');
  await reload(db, desk, '#/edit-meeting');
  await expect.element(page.getByLabelText('Place')).toHaveValue('Online');
  await page.getByRole('button', { name: 'Cancel' }).click();
  window.location.hash = '#/edit-meeting';
  await expect.element(page.getByLabelText('Place')).toHaveValue(meetingFields.place);
});

test('an action that was being written is there when somebody looked something up in between', async () => {
  const db = freshStore();
  await meetingWith(db, ['Updates']);
  showDesk(db, '#/actions');
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByLabelText('What is to be done').fill('Count again');
  window.location.hash = '#/sources';
  await expect.element(page.getByLabelText('What is to be done')).not.toBeInTheDocument();
  window.location.hash = '#/actions';
  await page.getByRole('button', { name: 'Add an action' }).click();
  await expect.element(page.getByLabelText('What is to be done')).toHaveValue('Count again');
  await userEvent.keyboard('{Escape}');
  await page.getByRole('button', { name: 'Add an action' }).click();
  await expect.element(page.getByLabelText('What is to be done')).toHaveValue('');
});

test('an action whose topic was deleted since is kept as one of none', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Updates', 'Arrivals']);
  showDesk(db, '#/actions');
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByLabelText('What is to be done').fill('Count again');
  await page.getByLabelText('Topic').selectOptions(topicIds[1] ?? '');
  window.location.hash = '#/sources';
  await expect.element(page.getByLabelText('What is to be done')).not.toBeInTheDocument();
  done(await deleteTopic(db, { topicId: topicIds[1] ?? '' }));
  window.location.hash = '#/actions';
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect.poll(() => db.actions.toArray()).toMatchObject([{ text: 'Count again', topicId: null }]);
});

test('a correction of a source stays, but not over one that was kept elsewhere since', async () => {
  const db = freshStore();
  await clipOf(db, 'eleven thousand');
  const [source] = await db.sources.toArray();
  const title = page.getByRole('textbox', { name: 'Title', exact: true });
  const change = async () => {
    await page.getByText('Arrivals by land').first().click();
    await page.getByRole('button', { name: 'Change: Title of' }).click();
  };
  const desk = showDesk(db, '#/sources');
  await change();
  await title.fill('Arrivals by land and sea');
  const next = await reload(db, desk, '#/sources');
  await change();
  await expect.element(title).toHaveValue('Arrivals by land and sea');
  done(await editSource(db, { sourceId: source?.id ?? '', field: 'title', value: 'Arrivals by land, again' }));
  await reload(db, next, '#/sources');
  await change();
  await expect.element(title).toHaveValue('Arrivals by land, again');
});

test('an agenda that was pasted and not added is there after a reload, and gone once it is added', async () => {
  const db = freshStore();
  await meetingWith(db, ['Updates']);
  const add = page.getByLabelText('Add topics');
  const desk = showDesk(db, '#/agenda');
  await add.fill('Arrivals\nReturns');
  const next = await reload(db, desk, '#/agenda');
  await expect.element(add).toHaveValue('Arrivals\nReturns');
  await page.getByRole('button', { name: 'Add 2 topics' }).click();
  await expect.poll(() => db.topics.count()).toBe(3);
  await reload(db, next, '#/agenda');
  await expect.element(add).toHaveValue('');
});

test('what was typed for something that is gone for good is let go of; what can come back keeps it', async () => {
  const db = freshStore();
  const { meetingId, topicIds, undoId } = await meetingWith(db, ['Updates']);
  const journal = createDraftJournal(localStorage);
  const [undone, kept, anew] = [`form/topics/${meetingId}`, `form/figure/${topicIds[0]}`, 'form/meeting/new'];
  for (const key of [undone, kept, anew]) journal.keep(key, '', 'typed');
  await recoverDrafts(db, journal);
  expect(journal.all().map(({ key }) => key)).toEqual(expect.arrayContaining([undone, kept, anew]));
  const deleted = done(await deleteTopic(db, { topicId: topicIds[0] ?? '' }));
  await recoverDrafts(db, journal);
  expect(journal.find(kept)).not.toBeNull();
  done(await undo(db, deleted.undoId));
  done(await undo(db, undoId));
  await recoverDrafts(db, journal);
  expect(journal.find(undone)).not.toBeNull();
  await deleteForGood(db, { entryIds: [undoId] }, { forget: async () => {} });
  await recoverDrafts(db, journal);
  expect(journal.all().map(({ key }) => key)).toEqual([anew]);
});
