import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cardWords } from '../../../lib/words/card-words';
import { clipWords } from '../../../lib/words/clip-words';
import { figureWords } from '../../../lib/words/figure-words';
import { freshStore, press } from './card-harness';
import { clear } from './render';
import { shown } from './shown-card';

beforeEach(() => {
  clear();
  localStorage.clear();
});

const quote = 'The authorities registered a total of 11,267 irregular migrants.';
const words = {
  content: {
    kind: 'excerpt' as const,
    quote,
    blocks: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: quote }] }],
  },
};
const title = page.getByRole('textbox', { name: clipWords.fields.title, exact: true });
const place = page.getByRole('textbox', { name: figureWords.fields.place, exact: true });
const change = (text: string) => page.getByRole('button', { name: cardWords.change(clipWords.fields.title, text) });
const edit = page.getByRole('button', { name: /^Edit.* Edit the figure 11,267/ });

test('a correction of the source that was being typed when the card closed stands in its field the next time', async () => {
  const db = await freshStore();
  const { actions, draw } = await shown(db);
  const was = (await db.sources.toArray())[0]?.fields.title.chosen?.value ?? '';
  await change(was).click();
  await title.fill('A better');
  clear();
  await draw();
  await change(was).click();
  await expect.element(title).toHaveValue('A better');
  await title.fill('A better title');
  await userEvent.keyboard('{Enter}');
  await expect.element(change('A better title')).toBeVisible();
  clear();
  await actions.undoLast();
  await draw();
  await change(was).click();
  await expect.element(title).toHaveValue(was);
});

test('what is given up by Escape does not come back', async () => {
  const db = await freshStore();
  const { draw } = await shown(db);
  const was = (await db.sources.toArray())[0]?.fields.title.chosen?.value ?? '';
  await change(was).click();
  await title.fill('A worse title');
  await userEvent.keyboard('{Escape}');
  clear();
  await draw();
  await change(was).click();
  await expect.element(title).toHaveValue(was);
});

test('so does what was being typed of a figure', async () => {
  const db = await freshStore();
  const { draw } = await shown(db, words);
  await press('f', { altKey: true });
  await expect.poll(() => db.figures.count()).toBe(1);
  await edit.first().click();
  await place.fill('Western Balk');
  clear();
  await draw();
  await edit.first().click();
  await expect.element(place).toHaveValue('Western Balk');
  await place.fill('Western Balkans');
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await db.figures.toArray())[0]?.place).toBe('Western Balkans');
  expect(Object.keys(localStorage)).toEqual([]);
});
