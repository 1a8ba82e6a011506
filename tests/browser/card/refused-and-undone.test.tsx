import { afterEach, expect, test, vi } from 'vitest';
import { undo } from '../../../lib/services/undo';
import { latestUndoStep } from '../../../lib/store/latest-undo-step';
import { refusalWords } from '../../../lib/words/refusal-words';
import { freshStore, press } from './card-harness';
import { drawn } from './render';
import { shown } from './shown-card';

afterEach(() => vi.restoreAllMocks());

/** Types into a field as a whole, for this is not about keys. */
function fill(field: HTMLInputElement | null, text: string) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field?.dispatchEvent(new Event('input', { bubbles: true }));
}

test('a correction that could not be kept stays open as it was typed, beside why', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const db = await freshStore();
  await shown(db);
  const title = () => document.querySelector<HTMLElement>('[data-field="title"]');
  const field = () => document.querySelector<HTMLInputElement>('form input');
  title()?.click();
  await expect.poll(field).toBeTruthy();
  const full = vi.spyOn(db, 'transaction').mockRejectedValue(new DOMException('no space', 'QuotaExceededError'));
  fill(field(), 'The better title');
  await drawn();
  field()?.form?.requestSubmit();
  const alert = () => document.querySelector('[role=alert]')?.textContent;
  await expect.poll(alert).toContain(refusalWords['storage-full'].happened);
  expect(field()?.value).toBe('The better title');
  full.mockRestore();
  field()?.form?.requestSubmit();
  await expect.poll(field).toBeNull();
  expect((await db.sources.toArray())[0]?.fields.title.chosen?.value).toBe('The better title');
  expect(document.activeElement).toBe(title());
});

test('undo after a note takes the note back and leaves the clip; once more takes the clip', async () => {
  const db = await freshStore();
  const { actions, clipId } = await shown(db);
  const note = async () => (await db.clips.get(clipId))?.note;
  for (const text of ['ask', 'ask IOM']) {
    actions.note.type(text);
    await actions.note.flush();
  }
  expect(await note()).toBe('ask IOM');
  await expect.poll(() => document.querySelector('textarea')?.value).toBe('ask IOM');
  await press('z', { ctrlKey: true });
  await expect.poll(note).toBe('');
  await expect.poll(() => document.querySelector('textarea')?.value).toBe('');
  await press('z', { ctrlKey: true });
  await expect.poll(() => db.clips.count()).toBe(0);
});

test('a note that was typed and taken out again leaves nothing that undo would stumble over', async () => {
  const db = await freshStore();
  const { actions, clipId } = await shown(db);
  await press('1');
  await expect.poll(() => db.tags.count()).toBe(1);
  actions.note.type('');
  await actions.note.flush();
  expect((await db.clips.get(clipId))?.note).toBe('');
  await press('z', { ctrlKey: true });
  await expect.poll(() => db.tags.count()).toBe(0);
});

test('an undo that the disk refused is tried again by the next, and nothing older goes in its place', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const db = await freshStore();
  await shown(db);
  const tags = async () => (await db.tags.toArray()).length;
  await press('1');
  await expect.poll(tags).toBe(1);
  await press('2');
  await expect.poll(tags).toBe(2);
  const first = (await db.topics.toArray()).find(({ position }) => position === 0);
  const full = vi.spyOn(db, 'transaction').mockRejectedValue(new DOMException('no space', 'QuotaExceededError'));
  await press('z', { ctrlKey: true });
  const alert = () => document.querySelector('[role=alert]')?.textContent;
  await expect.poll(alert).toContain(refusalWords['storage-full'].happened);
  full.mockRestore();
  await press('z', { ctrlKey: true });
  await expect.poll(tags).toBe(1);
  expect((await db.tags.toArray())[0]?.topicId).toBe(first?.id);
});

test('an undo that was done though it was refused is not done again to what is older', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const db = await freshStore();
  await shown(db);
  const tags = () => db.tags.count();
  for (const key of ['1', '2']) await press(key);
  await expect.poll(tags).toBe(2);
  const step = await latestUndoStep(db);
  const full = vi.spyOn(db, 'transaction').mockRejectedValue(new DOMException('no space', 'QuotaExceededError'));
  await press('z', { ctrlKey: true });
  await expect.poll(() => document.querySelector('[role=alert]')).toBeTruthy();
  full.mockRestore();
  await undo(db, step?.id ?? '');
  await press('z', { ctrlKey: true });
  await expect.poll(() => document.querySelector('[role=alert]')).toBeNull();
  expect(await tags()).toBe(1);
  await press('z', { ctrlKey: true });
  await expect.poll(tags).toBe(0);
});

test('what others changed since is refused once, however often the note was stored', async () => {
  const db = await freshStore();
  const { actions, clipId } = await shown(db);
  await press('1');
  await expect.poll(() => db.tags.count()).toBe(1);
  for (const text of ['ask', 'ask I', 'ask IOM']) {
    actions.note.type(text);
    await actions.note.flush();
  }
  await db.clips.update(clipId, { note: 'changed on the board' });
  await press('z', { ctrlKey: true });
  const alert = () => document.querySelector('[role=alert]')?.textContent;
  await expect.poll(alert).toContain(refusalWords['changed-since'].happened);
  await press('z', { ctrlKey: true });
  await expect.poll(() => db.tags.count()).toBe(0);
});
