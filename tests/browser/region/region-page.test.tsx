import '../../../components/theme.css';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RegionPage } from '../../../entrypoints/region/region-page';
import { regionWords as say } from '../../../lib/words/region-words';
import { asksBeforeClosing } from '../services/asks-before-closing';
import { excerptDraft } from '../services/drafts';
import { meetingWith } from '../services/fill-store';
import { diskOf, handsBack } from '../services/full-disk';
import { freshStore } from '../store/with-store';

let close = () => {};
const leave = vi.fn(async () => {});
afterEach(() => {
  vi.restoreAllMocks();
  leave.mockClear();
  close();
});

/** The page over a photograph of nothing, with its part taken and the words of it typed. */
async function described() {
  const db = freshStore();
  await meetingWith(db, ['Updates', 'Arrivals']);
  const canvas = new OffscreenCanvas(400, 300);
  canvas.getContext('2d')?.fillRect(0, 0, 400, 300);
  const held = { png: 'data:image/png;base64,', tabId: 1, page: excerptDraft('unused'), cardClipId: null };
  const photograph = { bitmap: await createImageBitmap(canvas), url: '' };
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  close = () => {
    root.unmount();
    place.remove();
  };
  root.render(<RegionPage db={db} shown={{ held, photograph }} exits={{ leave }} />);
  await expect.element(page.getByRole('application')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(arrivals).toBeVisible();
  expect(asksBeforeClosing()).toBe(false);
  await typed.fill('26,100');
  await caption.fill('Arrivals of children');
  await userEvent.keyboard('{Alt>}2{/Alt}');
  return db;
}
const typed = page.getByLabelText(say.typed);
const caption = page.getByLabelText(say.caption);
const arrivals = page.getByRole('checkbox', { name: 'Arrivals' });

test('what was typed of a part is there when another is chosen instead, and closing the tab is asked about', async () => {
  const db = await described();
  expect(asksBeforeClosing()).toBe(true);
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('application')).toHaveFocus();
  expect(asksBeforeClosing()).toBe(true);
  await userEvent.keyboard('{Enter}');
  await expect.element(typed).toHaveValue('26,100');
  await expect.element(caption).toHaveValue('Arrivals of children');
  await expect.element(arrivals).toBeChecked();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: say.kept })).toBeVisible();
  expect(asksBeforeClosing()).toBe(false);
  expect(await db.clips.toArray()).toMatchObject([{ typed: '26,100', content: { caption: 'Arrivals of children' } }]);
  await page.getByRole('button', { name: say.another }).click();
  await userEvent.keyboard('{Enter}');
  await expect.element(typed).toHaveValue('');
});

test('leaving says first that what was typed is not kept, and does not ask a second time', async () => {
  await described();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('application')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('alert')).toHaveTextContent(say.leaveUnkept);
  expect(leave).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  await expect.element(typed).toHaveValue('26,100');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('application')).toHaveFocus();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('alert')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => leave.mock.calls.length).toBe(1);
  expect(asksBeforeClosing()).toBe(false);
});

test('a part that could not be kept stays with its words, to be copied', async () => {
  const disk = diskOf(await described());
  disk.fill();
  await userEvent.keyboard('{Enter}');
  await handsBack('26,100\nArrivals of children');
  await expect.element(typed).toHaveValue('26,100');
  expect(asksBeforeClosing()).toBe(true);
});
