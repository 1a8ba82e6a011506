import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createDraftJournal } from '../../../entrypoints/desk/draft-journal';
import { draftKey, recoverDrafts } from '../../../entrypoints/desk/recover-drafts';
import { writeTopic } from '../../../lib/services/write-topic';
import { meetingWith } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { showDesk } from './show-desk';

async function oneTopic() {
  const db = freshStore();
  const [topicId = ''] = (await meetingWith(db, ['Arrivals'])).topicIds;
  const line = async () => (await db.topics.get(topicId))?.lineToTake;
  return { db, topicId, line, journal: createDraftJournal(localStorage) };
}
afterEach(() => vi.restoreAllMocks());

const editor = () => page.getByRole('textbox', { name: /^Line to take/ });
const openLine = () => page.getByRole('button', { name: /ine to take: Arrivals/ }).click();

/** A page that is going runs no more timers: the pause after the last key never ends. */
function withoutPause() {
  const real = globalThis.setTimeout.bind(globalThis);
  vi.spyOn(globalThis, 'setTimeout').mockImplementation((run, ms) => real(run, ms === 300 ? 1_000_000 : ms));
}

test.each([
  ['the view closes', (close: () => void) => close()],
  ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
  [
    'the tab is hidden',
    () => {
      vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
      document.dispatchEvent(new Event('visibilitychange'));
    },
  ],
])('a line to take is kept when %s before the pause is over', async (_, leave) => {
  const { db, line, journal } = await oneTopic();
  const { close } = showDesk(db, '#/briefing');
  await openLine();
  await expect.element(editor()).toHaveFocus();
  withoutPause();
  await userEvent.keyboard('Detections rise');
  expect(journal.all()).toMatchObject([{ base: '', text: 'Detections rise' }]);
  expect(await line()).toBe('');
  leave(close);
  await expect.poll(line).toBe('Detections rise');
  await expect.poll(() => journal.all()).toEqual([]);
});

test('what a killed desk left in the journal is written by the next', async () => {
  const { db, topicId, line, journal } = await oneTopic();
  journal.keep(draftKey('lineToTake', topicId), '', 'Typed and killed');
  expect(await recoverDrafts(db, journal)).toBe(1);
  expect(await line()).toBe('Typed and killed');
  expect(journal.all()).toEqual([]);
});

test('a journal that meets a newer text loses neither', async () => {
  const { db, topicId, line, journal } = await oneTopic();
  journal.keep(draftKey('lineToTake', topicId), '', 'Typed and killed');
  await writeTopic(db, { topicId, lineToTake: 'Written elsewhere' });
  await recoverDrafts(db, journal);
  expect(await line()).toBe('Written elsewhere\n\nTyped and killed');
});

test('a journal that nobody can read, or of a topic that is gone, is left alone', async () => {
  const { db, journal } = await oneTopic();
  localStorage.setItem(`rapporteur-draft:${draftKey('ask', 'x')}`, '{"base":');
  journal.keep(draftKey('ask', crypto.randomUUID()), '', 'Nowhere to go');
  expect(await recoverDrafts(db, journal)).toBe(0);
});

test('an editor that was opened and not typed in writes nothing, even when the store changes under it', async () => {
  const { db, topicId, line } = await oneTopic();
  const { close } = showDesk(db, '#/briefing');
  await openLine();
  await expect.element(editor()).toBeVisible();
  const steps = await db.undoSteps.count();
  await writeTopic(db, { topicId, lineToTake: 'From another window' });
  await expect.element(editor()).toHaveValue('From another window');
  close();
  expect(await line()).toBe('From another window');
  expect(await db.undoSteps.count()).toBe(steps + 1);
});

test('typing is one step to take back, offered when the person leaves the text', async () => {
  const { db, line } = await oneTopic();
  showDesk(db, '#/briefing');
  await openLine();
  await userEvent.keyboard('First');
  await expect.poll(line).toBe('First');
  await userEvent.keyboard(', second');
  await expect.poll(line).toBe('First, second');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByText('First, second')).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Edit line to take/ })).toHaveFocus();
  await page.getByRole('button', { name: /Undo/ }).click();
  await expect.poll(line).toBe('');
});
