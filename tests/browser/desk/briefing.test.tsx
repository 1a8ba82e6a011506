import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { clipOf, meetingWith, quotesOn } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { showDesk } from './show-desk';

afterEach(() => vi.restoreAllMocks());

/** A briefing of two topics with three clips on the first. */
async function threeClips() {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals', 'Education']);
  for (const quote of ['eleven thousand', 'seven thousand', 'four thousand']) await clipOf(db, quote, [topicIds[0]]);
  showDesk(db, '#/briefing');
  await expect.element(page.getByText('four thousand').first()).toBeVisible();
  return { db, topicIds };
}

const toolbars = () => page.getByRole('toolbar');
const tool = (clip: number, name: string) => toolbars().nth(clip).getByRole('button', { name });
/** The first tool is there for the keyboard before it can be seen; the others come with the focus. */
const focusTool = async (clip: number, name: string) => {
  toolbars().nth(clip).getByRole('button').first().element().focus();
  await expect.element(tool(clip, name)).toBeInTheDocument();
  tool(clip, name).element().focus();
};
const press = async (clip: number, name: string) => {
  await focusTool(clip, name);
  await userEvent.keyboard('{Enter}');
};

/** The text of the file that the page to hand out makes, and its name; the desk shows the briefing again after it. */
async function exported(button: string) {
  const blobs: Blob[] = [];
  const names: string[] = [];
  const made = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:made';
  });
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  window.location.hash = '#/hand-out';
  await page.getByRole('button', { name: button }).click();
  await expect.poll(() => blobs, { timeout: 15_000 }).toHaveLength(1);
  made.mockRestore();
  clicked.mockRestore();
  window.location.hash = '#/briefing';
  await expect.element(page.getByRole('button', { name: 'Form and marking' })).toBeVisible();
  return { text: (await blobs[0]?.text()) ?? '', name: names[0] };
}

test.each([
  ['Web page (.html)', 'html'],
  ['Markdown (.md)', 'md'],
])('a clip left out is in neither the preview nor the file of “%s”', async (button, extension) => {
  await threeClips();
  await press(1, 'Leave out');
  await expect.element(page.getByText('seven thousand')).not.toBeInTheDocument();
  const { text, name } = await exported(button);
  expect(text).toContain('eleven thousand');
  expect(text).not.toContain('seven thousand');
  expect(name).toMatch(new RegExp(`^Regional IM Working Group.*\\.${extension}$`));
});

test('what is left out can be shown and taken in again, and is in no file while it is out', async () => {
  await threeClips();
  await press(1, 'Leave out');
  await page.getByRole('button', { name: 'Show left out (1)' }).click();
  await expect.element(page.getByText('seven thousand').first()).toBeVisible();
  await expect.element(page.getByText('Left out of the briefing')).toBeVisible();
  expect((await exported('Web page (.html)')).text).not.toContain('seven thousand');
  await page.getByRole('button', { name: 'Show left out (1)' }).click();
  await expect.element(page.getByText('Left out of the briefing')).toBeVisible();
  await press(1, 'Take in');
  await expect.element(page.getByText('Left out of the briefing')).not.toBeInTheDocument();
});

test('leaving a clip out hands the focus to its neighbour, and undo brings it back', async () => {
  await threeClips();
  await press(1, 'Leave out');
  await expect.element(tool(1, 'Leave out')).toHaveFocus();
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(page.getByText('seven thousand').first()).toBeVisible();
});

test('Alt and an arrow move a clip within its topic, past those that are left out', async () => {
  const { db, topicIds } = await threeClips();
  await press(1, 'Leave out');
  await expect.element(page.getByText('seven thousand')).not.toBeInTheDocument();
  tool(0, 'Leave out').element().focus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await expect.poll(() => quotesOn(db, topicIds[0])).toEqual(['seven thousand', 'four thousand', 'eleven thousand']);
  await expect.element(tool(1, 'Leave out')).toHaveFocus();
});

test('a clip moves to another topic from its menu, and to the inbox', async () => {
  const { db, topicIds } = await threeClips();
  await press(0, 'Move to');
  await page.getByRole('menuitem', { name: /Education/ }).click();
  await expect.poll(() => quotesOn(db, topicIds[1])).toEqual(['eleven thousand']);
  await expect.element(page.getByRole('toolbar', { name: 'Clip 1 of 2' })).toBeInTheDocument();
  await press(0, 'Move to');
  await page.getByRole('menuitem', { name: 'Inbox (no topic)' }).click();
  await expect.poll(() => quotesOn(db, topicIds[0])).toEqual(['four thousand']);
});

test('a note is written where it stands and is in the file', async () => {
  await threeClips();
  await press(0, 'Note');
  await userEvent.keyboard('Ask IOM which quarter');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByText('Ask IOM which quarter').first()).toBeVisible();
  await expect.element(tool(0, 'Leave out')).toHaveFocus();
  expect((await exported('Markdown (.md)')).text).toContain('Ask IOM which quarter');
});

test('the tools take no room: the text stands where it stood when they appear', async () => {
  await threeClips();
  const box = () => page.getByText('four thousand').first().element().getBoundingClientRect().toJSON();
  const before = box();
  tool(1, 'Leave out').element().focus({ preventScroll: true });
  await expect.element(tool(1, 'Note')).toBeVisible();
  expect(box()).toEqual(before);
});

test('arrows walk over the tools of a clip, and Tab leaves them', async () => {
  await threeClips();
  tool(0, 'Leave out').element().focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expect.element(tool(0, 'Move down')).toHaveFocus();
  tool(0, 'Leave out').element().focus();
  const stops = [...toolbars().nth(0).element().querySelectorAll<HTMLElement>('button, a')];
  expect(stops.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
});
