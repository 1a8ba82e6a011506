import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { HeldRefusal } from '../../../entrypoints/popup/read-refused';
import { cardWords } from '../../../lib/words/card-words';
import { clipWords } from '../../../lib/words/clip-words';
import { commonWords } from '../../../lib/words/common-words';
import { refusalWords } from '../../../lib/words/refusal-words';
import { freshStore, keep, openCard } from './card-harness';
import { clear } from './render';

beforeEach(clear);

const held = (text: string, change: Partial<HeldRefusal['clip']> = {}): HeldRefusal => ({
  key: `card-notice:${text}`,
  clip: { refusal: { ok: false, reason: 'storage-full', ...(text ? { text } : {}) }, at: 1, seen: false, ...change },
});
const text = (number: number, count: number) =>
  page.getByRole('textbox', { name: cardWords.refusedText(number, count) });
const dismiss = page.getByRole('button', { name: cardWords.dismiss });

async function told(...refused: HeldRefusal[]) {
  const card = await openCard(await freshStore());
  await card.draw();
  card.arrive({ ok: false, reason: 'storage-full', refused, told: true });
  return card;
}

test('each text that a menu could not clip stands with its own Copy under one sentence', async () => {
  await told(held('first'), held('second'), held('', { leftOut: 2 }));
  await expect.element(text(1, 2)).toHaveValue('first');
  await expect.element(text(2, 2)).toHaveValue('second');
  expect(page.getByRole('button', { name: commonWords.copy }).all()).toHaveLength(2);
  expect(page.getByText(refusalWords['storage-full'].happened).all()).toHaveLength(1);
  await expect.element(page.getByText(cardWords.refusedLeftOut(2))).toBeVisible();
  await expect.element(page.getByText(cardWords.refused(2))).toBeVisible();
  // nobody would know which
  expect(page.getByRole('button', { name: cardWords.tryAgain }).all()).toHaveLength(0);
});

test('one is dismissed and the other stays; the same button brings it back', async () => {
  const { calls } = await told(held('first'), held('second'));
  await dismiss.first().click();
  await expect.element(text(1, 2)).not.toBeInTheDocument();
  await expect.element(text(2, 2)).toHaveValue('second');
  await expect.element(page.getByRole('button', { name: commonWords.undo })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(text(1, 2)).toHaveValue('first');
  expect(calls).toEqual(['dismiss card-notice:first', 'hold card-notice:first']);
});

test('one alone can be tried again', async () => {
  const { calls } = await told(held('alone'));
  await expect.element(page.getByRole('textbox', { name: clipWords.keptText })).toHaveValue('alone');
  await page.getByRole('button', { name: cardWords.tryAgain }).click();
  expect(calls).toEqual(['again']);
});

test('beside a new clip what was said before is one line, which opens', async () => {
  const db = await freshStore();
  const card = await openCard(db);
  await card.draw();
  const refused = [held('first', { seen: true }), held('second', { seen: true })];
  card.arrive({ ok: true, saved: await keep(db, {}, card.clipId), refused });
  const line = page.getByText(cardWords.refused(2));
  await expect.element(line).toBeVisible();
  await expect.element(text(1, 2)).not.toBeInTheDocument(); // what is folded is no part of what is read out
  await line.click();
  await expect.element(text(1, 2)).toHaveValue('first');
  await dismiss.first().click();
  await expect.element(page.getByText(cardWords.refused(1))).toBeVisible();
});
