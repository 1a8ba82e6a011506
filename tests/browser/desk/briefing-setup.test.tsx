import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { markClip } from '../../../lib/services/mark-clip';
import { clipOf, done, meetingWith } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { showDesk } from './show-desk';

/** A briefing of one topic with some clips, shown on the desk. */
async function someClips(count: number) {
  const db = freshStore();
  const { meetingId, topicIds } = await meetingWith(db, ['Arrivals', 'Education']);
  for (let n = 1; n <= count; n += 1) await clipOf(db, `quote number ${n}`, [topicIds[0]]);
  const { place } = showDesk(db, '#/briefing');
  await expect.element(page.getByText(`quote number ${count}`).first()).toBeVisible();
  return { db, meetingId, topicIds, place };
}
const tool = (clip: number, name: string) => page.getByRole('toolbar').nth(clip).getByRole('button', { name });
const sheet = () => document.querySelector('.briefing');

test('a clip picked as a highlight stands there in its own words, once, with its footnote', async () => {
  const { db, meetingId } = await someClips(2);
  for (const _ of [1, 2]) {
    tool(0, 'Leave out').element().focus();
    await expect.element(tool(0, 'Highlight')).toBeInTheDocument();
    tool(0, 'Highlight').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.querySelectorAll('.highlights li').length).toBe(1);
  }
  expect(document.querySelector('.highlights li')?.textContent).toContain('“quote number 1”1');
  const [briefing] = await db.briefings.where({ meetingId }).toArray();
  expect(JSON.stringify(briefing?.highlights)).not.toContain('quote');
});

test('the form, the language and the marking are chosen beside the sheet, and can be taken back', async () => {
  await someClips(2);
  await page.getByRole('button', { name: 'Form and marking' }).click();
  await page.getByRole('combobox', { name: 'Form' }).selectOptions('Two-page note');
  await expect.poll(() => sheet()?.classList.contains('compact')).toBe(true);
  expect(document.querySelector('.evidence')).toBe(null);
  await page.getByRole('combobox', { name: /Language/ }).selectOptions('العربية');
  await expect.poll(() => sheet()?.getAttribute('dir')).toBe('rtl');
  await expect.element(page.getByText('مذكرة إحاطة').first()).toBeVisible();
  await page.getByRole('combobox', { name: /Sharing label/ }).selectOptions('TLP:AMBER+STRICT');
  await expect.poll(() => document.querySelector('.briefing .marking')?.textContent).toBe('TLP:AMBER+STRICT');
  await page.getByRole('button', { name: /Undo/ }).click();
  await expect.poll(() => document.querySelector('.briefing .marking')).toBe(null);
});

test('the strictest clip marks the whole briefing at once', async () => {
  const { db } = await someClips(2);
  const [clip] = await db.clips.toArray();
  done(await markClip(db, { clipId: clip?.id ?? '', marks: { sharing: 'RED', sensitivity: 'high' } }));
  await expect
    .poll(() => document.querySelector('.briefing .marking')?.textContent)
    .toBe('TLP:RED · Sensitivity: high');
});

test('a change draws nothing anew but what changed', async () => {
  await someClips(30);
  let touched = 0;
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes, removedNodes } of changes) touched += addedNodes.length + removedNodes.length;
  });
  const all = document.querySelectorAll('.briefing *').length;
  observer.observe(sheet() ?? document.body, { childList: true, subtree: true });
  tool(29, 'Leave out').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.querySelectorAll('[data-clip]').length).toBe(29);
  observer.disconnect();
  expect(touched).toBeGreaterThan(0);
  expect(touched / all).toBeLessThan(0.05);
});

test('highlights are written where they will stand, also while there are none', async () => {
  const { db, meetingId } = await someClips(1);
  await page.getByRole('button', { name: '+ Highlights' }).click();
  const editor = page.getByRole('textbox', { name: 'Highlights' });
  await expect.element(editor).toBeVisible();
  await editor.click();
  await userEvent.keyboard('Arrivals rose.');
  const kept = async () => JSON.stringify((await db.briefings.where({ meetingId }).first())?.highlights);
  await expect.poll(kept).toContain('Arrivals rose.');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.querySelector('.highlights')?.textContent).toContain('Arrivals rose.');
});
