import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { writtenForm } from '../../../entrypoints/desk/editor/written-form';
import { draftKey, recoverDrafts } from '../../../entrypoints/desk/recover-drafts';
import { createDraftJournal } from '../../../lib/messaging/draft-journal';
import type { WrittenText } from '../../../lib/model/written-block';
import { writeNote } from '../../../lib/services/write-note';
import { writeTopic } from '../../../lib/services/write-topic';
import { clipOf, meetingWith } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { showDesk } from './show-desk';

/** What a text says, a line a paragraph. */
const words = (text: WrittenText | undefined) =>
  text
    ?.map((block) =>
      'children' in block ? block.children.map((inline) => ('value' in inline ? inline.value : '')).join('') : '',
    )
    .join('\n');
const written = (value: string): WrittenText => [{ type: 'paragraph', children: [{ type: 'text', value }] }];

async function oneTopic() {
  const db = freshStore();
  const [topicId = ''] = (await meetingWith(db, ['Arrivals'])).topicIds;
  const line = async () => words((await db.topics.get(topicId))?.lineToTake);
  return { db, topicId, line, journal: createDraftJournal(localStorage) };
}
// The first opening of the editor loads a part of the product, which takes long where each of its files is asked for alone.
beforeAll(() => import('../../../entrypoints/desk/editor/written-editor'));
afterEach(() => vi.restoreAllMocks());

const editable = () => document.querySelector<HTMLElement>('[contenteditable="true"]');
const openLine = async () => {
  await page.getByRole('button', { name: /ine to take: Arrivals/ }).click();
  await expect.poll(() => editable() === document.activeElement).toBe(true);
};

/** A page that is going runs no more timers: the pause after the last key never ends. */
function withoutPause() {
  const real = globalThis.setTimeout.bind(globalThis);
  vi.spyOn(globalThis, 'setTimeout').mockImplementation((run, ms) => real(run, ms === 300 ? 1_000_000 : ms));
}

test('a line to take is kept when the view closes before the pause is over', async () => {
  const { db, line, journal } = await oneTopic();
  const { close } = showDesk(db, '#/briefing');
  await openLine();
  withoutPause();
  await userEvent.keyboard('Detections rise');
  await expect.poll(() => journal.all()).toMatchObject([{ text: writtenForm.toLine(written('Detections rise')) }]);
  expect(await line()).toBe('');
  close();
  await expect.poll(line).toBe('Detections rise');
  await expect.poll(() => journal.all()).toEqual([]);
});

test('an editor that was opened and not typed in writes nothing, even when the store changes under it', async () => {
  const { db, topicId, line } = await oneTopic();
  const { close } = showDesk(db, '#/briefing');
  await openLine();
  const steps = await db.undoSteps.count();
  await writeTopic(db, { topicId, lineToTake: written('From another window') });
  await expect.poll(() => editable()?.textContent).toBe('From another window');
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

test('a tool of the editor keeps it open, and going on to the briefing closes it', async () => {
  const { db, line } = await oneTopic();
  showDesk(db, '#/briefing');
  await openLine();
  await userEvent.keyboard('Words');
  await page.getByRole('button', { name: 'Bulleted list' }).click();
  await expect.poll(() => editable()?.querySelector('li')?.textContent).toBe('Words');
  await page.getByRole('heading', { level: 1 }).click();
  await expect.poll(editable).toBeNull();
  await expect.poll(async () => (await db.topics.toArray())[0]?.lineToTake[0]?.type).toBe('list');
  expect(await line()).toBe('');
});

test('a note on a clip stays plain text, and what a killed desk left of it is put under a newer one', async () => {
  const { db, topicId, journal } = await oneTopic();
  const clipId = await clipOf(db, 'A quote', [topicId]);
  const note = async () => (await db.clips.get(clipId))?.note;
  journal.keep(draftKey('note', clipId), '', 'Typed and killed');
  expect(await recoverDrafts(db, journal)).toBe(1);
  expect(await note()).toBe('Typed and killed');
  journal.keep(draftKey('note', clipId), 'Typed and killed', 'Typed again');
  await writeNote(db, { clipId, note: 'Written elsewhere' });
  expect(await recoverDrafts(db, journal)).toBe(1);
  expect(await note()).toBe('Written elsewhere\n\nTyped again');
  expect(journal.all()).toEqual([]);
});

test('a draft that nobody can read, or of a topic that is gone, is left alone', async () => {
  const { db, journal } = await oneTopic();
  localStorage.setItem(`rapporteur-draft:${draftKey('ask', 'x')}`, '{"base":');
  journal.keep(draftKey('ask', crypto.randomUUID()), '[]', writtenForm.toLine(written('Nowhere to go')));
  expect(await recoverDrafts(db, journal)).toBe(0);
});
