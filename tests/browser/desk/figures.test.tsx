import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { takeFigures } from '../../../lib/services/take-figures';
import { figureWords } from '../../../lib/words/figure-words';
import { foundFigure } from '../../unit/figures/found-figure';
import { clipOf, done, meetingWith } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { showDesk } from './show-desk';

const say = figureWords.page;

/** Two indicators of one topic, from two clips. */
async function twoIndicators() {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals', 'Education']);
  for (const [printed, what] of [
    ['11,267', 'irregular migrants'],
    ['7,652', 'detected arrivals'],
  ] as const) {
    const clipId = await clipOf(db, `A total of ${printed} ${what}.`, topicIds.slice(0, 1));
    const measure = what === 'detected arrivals' ? 'detected' : 'registered';
    done(await takeFigures(db, { clipId, found: [foundFigure(printed, { what, measure })], wanted: [0] }));
  }
  showDesk(db, '#/figures');
  await expect.element(page.getByText(say.count(2, 2))).toBeVisible();
  return { db, indicators: async () => new Set((await db.figures.toArray()).map(({ indicatorId }) => indicatorId)) };
}
const row = (id: string) => document.querySelector<HTMLElement>(`[data-row="${id}"]`);

test('without figures, the page says how they come', async () => {
  const db = freshStore();
  await meetingWith(db, ['Arrivals']);
  showDesk(db, '#/figures');
  await expect.element(page.getByText(say.emptyTitle)).toBeVisible();
  await expect.element(page.getByText(/Alt\+F/)).toBeVisible();
});

test('indicators are joined and figures parted by keys alone, and undone', async () => {
  const { db, indicators } = await twoIndicators();
  await expect.element(page.getByRole('heading', { name: '1 Arrivals' })).toBeVisible();
  document.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
  await userEvent.keyboard(' {ArrowDown}{ArrowDown} ');
  await expect.element(page.getByText(say.chosenSeries(2))).toBeVisible();
  await userEvent.keyboard('j');
  await expect.element(page.getByText(say.count(2, 1))).toBeVisible();
  expect([...(await indicators())]).toEqual([expect.any(String)]);

  const figure = (await db.figures.toArray()).find(({ printed }) => printed === '7,652');
  row(figure?.id ?? '')?.focus();
  await userEvent.keyboard(' p');
  await expect.element(page.getByText(say.count(2, 2))).toBeVisible();
  expect((await indicators()).size).toBe(2);
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(page.getByText(say.count(2, 1))).toBeVisible();
});

test('a figure is edited in its row: what cannot be read is named, what was changed is kept', async () => {
  const { db } = await twoIndicators();
  const figure = (await db.figures.toArray()).find(({ printed }) => printed === '11,267');
  const now = async () => db.figures.get(figure?.id ?? '');
  row(figure?.id ?? '')?.focus();
  await userEvent.keyboard('{Enter}');
  await page.getByLabelText(figureWords.fields.basis).selectOptions('cumulative');
  await page.getByLabelText(figureWords.fields.end, { exact: true }).fill('June');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent(figureWords.wrong.date);
  await page.getByLabelText(figureWords.fields.end, { exact: true }).fill('2018-06');
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await now())?.settled).toEqual(['basis', 'period']);
  expect(await now()).toMatchObject({ basis: 'cumulative', period: { start: null, end: '2018-06' }, value: 11_267 });
  await expect.element(page.getByText('up to Jun 2018')).toBeVisible();
});
