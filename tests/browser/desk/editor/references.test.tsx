import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { References } from '../../../../entrypoints/desk/editor/references';
import type { WrittenInline } from '../../../../lib/model/written-block';
import { editable, field, line, showReady, tool } from './show-editor';

const [iom = '', unhcr = '', topicId = ''] = Array.from({ length: 3 }, () => crypto.randomUUID());
const figure = { topicId, printed: '7,652', sentence: 'A total of 7,652 persons were detected.' };
const references: References = {
  clips: [
    { clipId: iom, title: 'IOM, 1 August 2018', words: 'registered a total of 11,267 arrivals', topic: 'Arrivals' },
    { clipId: unhcr, title: 'UNHCR', words: 'Éducation des réfugiés', topic: 'Education' },
  ],
  figures: [{ figure, topic: 'Arrivals' }],
};
const clip = (clipId: string): WrittenInline => ({ type: 'clip', clipId });
const options = () =>
  page
    .getByRole('option')
    .elements()
    .map((option) => option.textContent);
const atoms = () => [...editable().querySelectorAll('[data-reference]')].map((atom) => atom.textContent);
const active = () => document.getElementById(editable().getAttribute('aria-activedescendant') ?? '')?.textContent;

test('an @ lists clips and figures, letters filter them, arrows and Enter put one in', async () => {
  const { kept } = await showReady([], references);
  await userEvent.keyboard('See @');
  await expect.element(page.getByRole('listbox', { name: 'Clips and figures' })).toBeVisible();
  expect(options()).toHaveLength(3);
  await expect.element(field()).toHaveFocus();
  expect(active()).toContain('11,267');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(active).toContain('Éducation');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  await expect.poll(active).toContain('7,652');
  await userEvent.keyboard('educ');
  await expect.poll(options).toHaveLength(1);
  await userEvent.keyboard('{Enter}now');
  expect(page.getByRole('listbox').elements()).toEqual([]);
  await expect.poll(kept).toEqual([line('See ', clip(unhcr), ' now')]);
  expect(atoms()).toEqual(['“Éducation des réfugiés” UNHCR']);
});

test('a figure goes in by the button and the mouse', async () => {
  const { kept } = await showReady([line('Last time')], references);
  await tool('Insert clip or figure').click();
  await page.getByRole('option', { name: /^Figure/ }).click();
  await expect.element(field()).toHaveFocus();
  await expect.poll(kept).toEqual([line('Last time ', { type: 'figure', figure }, ' ')]);
  expect(atoms()).toEqual(['7,652']);
});

test('Escape closes the list and leaves the words, an @ in a mailbox opens none, and nothing found is said', async () => {
  const { kept, around } = await showReady([], references);
  await userEvent.keyboard('@iom');
  await expect.element(page.getByRole('listbox')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
  expect(around.left).toBe(0);
  await userEvent.keyboard(' a@b{Enter}');
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
  await userEvent.keyboard('@zzz');
  await expect.element(page.getByText('No clip or figure matches.').first()).toBeVisible();
  await userEvent.keyboard(' end{Enter}');
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
  await expect.poll(kept).toEqual([line('@iom a@b'), line('@zzz end'), line()]);
});

test('a reference follows its clip: renamed, gone, and there again', async () => {
  const text = [line(clip(iom), ' and ', { type: 'figure', figure })];
  const { kept, refer, db } = await showReady(text, references);
  const steps = await db.undoSteps.count();
  expect(atoms()[0]).toBe('“registered a total of 11,267 arrivals” IOM, 1 August 2018');
  const [first] = references.clips;
  refer({ ...references, clips: first ? [{ ...first, title: 'IOM, corrected' }] : [] });
  await expect.poll(() => atoms()[0]).toBe('“registered a total of 11,267 arrivals” IOM, corrected');
  refer({ clips: [], figures: [] });
  await expect.poll(atoms).toEqual(['a clip that is no longer here', '7,652 (no longer there)']);
  refer(references);
  await expect.poll(() => atoms()[1]).toBe('7,652');
  expect(await kept()).toEqual(text);
  expect(await db.undoSteps.count()).toBe(steps);
});

test('Backspace deletes a reference as one, and undo brings it back', async () => {
  const { kept } = await showReady([line('See ', clip(iom))], references);
  await userEvent.keyboard('{Backspace}');
  await expect.poll(kept).toEqual([line('See ')]);
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(kept).toEqual([line('See ', clip(iom))]);
  await userEvent.keyboard('{ArrowLeft}{Delete}!');
  await expect.poll(kept).toEqual([line('See !')]);
});
