import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { deskWords } from '../../../lib/words/desk-words';
import { clipOf, meetingWith } from '../services/fill-store';
import { diskOf, handsBack } from '../services/full-disk';
import { freshStore } from '../store/with-store';
import { showDesk } from './show-desk';

// The first opening of the editor loads a part of the product, which takes long where each of its files is asked for alone.
beforeAll(() => import('../../../entrypoints/desk/editor/written-editor'));
afterEach(() => vi.restoreAllMocks());

const editables = () => [...document.querySelectorAll<HTMLElement>('[contenteditable="true"]')];
const undo = page.getByRole('button', { name: /Undo/ });

const line = /ine to take: Arrivals/;
const ask = /ask: Arrivals/;

/** The briefing of one topic with one clip, over a disk that can be filled. */
async function onBriefing() {
  const db = freshStore();
  const [topicId = ''] = (await meetingWith(db, ['Arrivals'])).topicIds;
  const clipId = await clipOf(db, 'A quote', [topicId]);
  showDesk(db, '#/briefing');
  await expect.element(page.getByRole('button', { name: line })).toBeVisible();
  return { db, topicId, clipId, disk: diskOf(db) };
}
async function write(tool: RegExp, words: string) {
  await page.getByRole('button', { name: tool }).click();
  await expect.poll(() => editables().includes(document.activeElement as HTMLElement)).toBe(true); // null is none of them
  await userEvent.keyboard(words);
}
test('a text that could not be kept stays open when it is left, with its words to copy, and nothing else is offered back', async () => {
  const { db, topicId, disk } = await onBriefing();
  await write(line, 'Detections rise');
  await userEvent.keyboard('{Escape}');
  await expect.element(undo).toBeVisible();
  disk.fill();
  await write(ask, 'More posts');
  await userEvent.keyboard('{Escape}');
  await handsBack('More posts');
  expect(editables().map((one) => one.textContent)).toEqual(['More posts']);
  await expect.element(undo).not.toBeInTheDocument();
  disk.empty();
  await write(ask, ' at night');
  await page.getByRole('heading', { level: 1 }).click();
  await expect.poll(editables).toEqual([]);
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  expect(await db.topics.get(topicId)).toMatchObject({ ask: [{ children: [{ value: 'More posts at night' }] }] });
});

test('a text that could not be kept stays open beside the next one of its topic', async () => {
  const { disk } = await onBriefing();
  disk.fill();
  await write(ask, 'More posts');
  await write(line, 'Detections rise');
  await page.getByRole('heading', { level: 1 }).click();
  await handsBack('Detections rise');
  expect(editables().map((one) => one.textContent)).toEqual(['Detections rise', 'More posts']);
});

test('a text that the person comes back to while it is being kept stays open', async () => {
  await onBriefing();
  await write(line, 'Detections');
  editables()[0]?.blur();
  editables()[0]?.focus();
  await expect.element(undo).toBeVisible();
  await userEvent.keyboard(' rise');
  expect(editables().map((one) => one.textContent)).toEqual(['Detections rise']);
});

test('a note that could not be kept stays open when it is left, with its words to copy', async () => {
  const { db, clipId, disk } = await onBriefing();
  await page.getByText('A quote').first().hover();
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  disk.fill();
  const note = page.getByLabelText(deskWords.briefing.noteOf);
  await note.fill('Basis?');
  await userEvent.keyboard('{Escape}');
  await handsBack('Basis?');
  await expect.element(note).toHaveValue('Basis?');
  disk.empty();
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  await userEvent.keyboard('{Escape}');
  await expect.element(note).not.toBeInTheDocument();
  expect((await db.clips.get(clipId))?.note).toBe('Basis?');
});
