import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { unfinishedCardSchema } from '../../../lib/model/unfinished-card';
import { finishFigures } from '../../../lib/services/finish-figures';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { figureWords } from '../../../lib/words/figure-words';
import { freshStore, keep, openCard, press } from './card-harness';
import { clear, drawn } from './render';
import { said, shown } from './shown-card';

beforeEach(clear);

const sentence =
  'In the second quarter of 2018 the authorities registered a total of 11,267 irregular migrants: 8,034 in Bosnia and Herzegovina, 2,000 in Montenegro and 1,233 in Albania. Some 640 boats were found.';
const words = {
  content: {
    kind: 'excerpt' as const,
    quote: sentence,
    blocks: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: sentence }] }],
  },
};
const alt = { altKey: true };
const taken = async (db: RapporteurDatabase) => (await db.figures.toArray()).map(({ printed }) => printed).sort();
const parts = ['1,233', '11,267', '2,000', '8,034'];
const chip = (name: RegExp, pressed: boolean) => page.getByRole('button', { name, pressed });
const question = page.getByRole('group', { name: figureWords.askBasis('11,267') });

async function withFigures() {
  const db = await freshStore();
  const card = await shown(db, words);
  await expect.element(chip(/^11,267/, false)).toBeVisible();
  return { db, ...card };
}

test('numbers are proposed as chips, parts under their total, and nothing is stored', async () => {
  const { db } = await withFigures();
  const list = page.getByRole('list', { name: figureWords.list });
  await expect.element(list.getByText('irregular migrants').first()).toBeVisible();
  const under = page.getByRole('list', { name: figureWords.parts }).getByRole('button');
  expect(under.elements().map((each) => each.textContent)).toEqual([
    '8,034Bosnia and Herzegovina',
    '2,000Montenegro',
    '1,233Albania',
  ]);
  expect(document.body.textContent).not.toMatch(/2018\s*figure/);
  expect(await taken(db)).toEqual([]);
});

test('a part in words says once what it is in digits', async () => {
  const share = `${sentence.slice(0, sentence.indexOf(':'))}. Bosnia and Herzegovina accounts for 8,034 of them, or seventy per cent.`;
  const blocks = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: share }] }];
  await shown(await freshStore(), { content: { ...words.content, quote: share, blocks } });
  const under = page.getByRole('list', { name: figureWords.parts }).getByRole('button');
  await expect
    .poll(() => under.elements().map((each) => each.textContent))
    .toContainEqual(expect.stringMatching(/^seventy per cent= 70\D/));
});

test('a total is taken with its parts by one key; the next key takes the next, then there is none', async () => {
  const { db } = await withFigures();
  await press('f', alt);
  await expect.poll(said).toBe(figureWords.taken(4));
  expect(await taken(db)).toEqual(parts);
  await expect.element(chip(/^11,267/, true)).toBeVisible();
  await press('f', alt);
  await expect.poll(() => taken(db)).toEqual([...parts, '640'].sort());
  await press('f', alt);
  await expect.poll(said).toBe(figureWords.none);
});

test('one key takes all that are shown', async () => {
  const { db } = await withFigures();
  await press('F', { altKey: true, shiftKey: true });
  await expect.poll(() => taken(db)).toEqual([...parts, '640'].sort());
});

test('what is not stated is asked of the total, and one key answers for its parts too', async () => {
  const { db } = await withFigures();
  await press('f', alt);
  await expect.element(question).toBeVisible();
  const answers = question.getByRole('button').elements();
  const since = answers.findIndex((each) => each.textContent?.startsWith('Since 1 January')) + 1;
  await press(String(since), alt);
  await expect
    .poll(async () => (await db.figures.toArray()).map(({ basis }) => basis))
    .toEqual(Array(4).fill('cumulative'));
  await expect.element(question).not.toBeInTheDocument();
  expect(said()).toBe(figureWords.answered('Since 1 January'));
  await press('z', { ctrlKey: true });
  await expect.element(question).toBeVisible();
  expect(new Set((await db.figures.toArray()).map(({ basis }) => basis))).toEqual(new Set([null]));
  await press('z', { ctrlKey: true });
  await expect.poll(() => taken(db)).toEqual([]);
});

test('a key and its answer in one breath: the answer is for what the key took', async () => {
  const { db } = await withFigures();
  void press('f', alt);
  await press('1', alt);
  await expect
    .poll(async () => (await db.figures.toArray()).map(({ basis }) => basis))
    .toEqual(Array(4).fill('period'));
});

test('an answer where nothing is asked says so', async () => {
  await withFigures();
  await press('1', alt);
  await expect.poll(said).toBe(figureWords.noQuestion);
});

test('a chip that is pressed again gives its figure back; its parts stay', async () => {
  const { db } = await withFigures();
  await chip(/^11,267/, false).click();
  await expect.poll(() => taken(db)).toEqual(parts);
  await chip(/^11,267/, true).click();
  await expect.poll(() => taken(db)).toEqual(['1,233', '2,000', '8,034']);
  expect(said()).toBe(figureWords.removed);
});

test('a detail is corrected where it stands, and Escape closes only the editor', async () => {
  const { db, calls } = await withFigures();
  await press('f', alt);
  const edit = page.getByRole('button', { name: figureWords.editName('11,267 irregular migrants registered') });
  await edit.first().click();
  await expect.element(page.getByRole('textbox', { name: figureWords.fields.value, exact: true })).toHaveFocus();
  await page.getByRole('textbox', { name: figureWords.fields.place, exact: true }).fill('Western Balkans');
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await db.figures.toArray()).map(({ place }) => place)).toContain('Western Balkans');
  expect(said()).toBe(figureWords.edited);
  await expect.element(edit.first()).toHaveFocus();
  await edit.first().click();
  await page.getByRole('textbox', { name: figureWords.fields.value, exact: true }).fill('many');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent(figureWords.wrong.value);
  await userEvent.keyboard('{Escape}');
  await expect
    .element(page.getByRole('textbox', { name: figureWords.fields.value, exact: true }))
    .not.toBeInTheDocument();
  expect(calls).toEqual([]);
  expect((await db.figures.toArray()).find(({ printed }) => printed === '11,267')?.value).toBe(11_267);
});

test('the key of a figure and Enter in one breath: the card closes only after it is stored', async () => {
  const db = await freshStore();
  const card = await openCard(db);
  await press('f', alt);
  await press('Enter');
  await card.draw();
  await card.store(words);
  await expect.poll(() => card.calls).toEqual(['close']);
  expect(await taken(db)).toEqual(parts);
});

test('what was pressed before the clip is stored is told to the worker, and done when the card is shut', async () => {
  const db = await freshStore();
  const card = await openCard(db);
  await card.draw();
  await press('f', alt);
  await press('2', alt);
  await expect.poll(() => card.told.at(-1)?.figures).toHaveLength(2);
  const order = unfinishedCardSchema.parse(JSON.parse(JSON.stringify(card.told.at(-1))));
  clear();
  await keep(db, words, card.clipId);
  await finishFigures(db, { clipId: card.clipId, orders: order.figures ?? [] });
  expect(await taken(db)).toEqual(parts);
  expect(new Set((await db.figures.toArray()).map(({ basis }) => basis))).toEqual(new Set(['cumulative']));
});

test('what had begun when the card was shut names its figures: done twice it takes no other', async () => {
  const { db, told, actions, clipId } = await withFigures();
  await press('f', alt);
  await actions.settled();
  expect(told.at(-1)?.figures).toBeUndefined();
  const begun = told.flatMap(({ figures = [] }) => figures).find((order) => order.do === 'take');
  expect(begun).toBeDefined();
  await finishFigures(db, { clipId, orders: begun ? [begun] : [] });
  expect(await taken(db)).toEqual(parts);
  await drawn();
});
