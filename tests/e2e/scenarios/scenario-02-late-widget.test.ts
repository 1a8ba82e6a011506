import type { Page } from '@playwright/test';
import { deskWords } from '../../../lib/words/desk-words';
import { refusalWords } from '../../../lib/words/refusal-words';
import { clipped } from '../../driver/clip-suggestion';
import { makeMeeting } from '../../driver/make-meeting';
import { openCard } from '../../driver/open-card';
import { readTable } from '../../driver/read-table';
import { selectText } from '../../driver/select-text';
import { finishCard, tagByKey } from '../../driver/tag-by-key';
import { expect, test } from '../support/fixtures';
import { figuresByNumber, item, meetingOn, onlyRow, openDesk, openFigures, takeNext } from './scenario';

const path = '/odp.sample/en/situations/europe-sea-arrivals';

/** Draws the pointer over a row, from its first character to its last. */
async function dragOver(page: Page, selector: string): Promise<void> {
  const row = page.locator(selector, { hasText: 'Greece' });
  await row.scrollIntoViewIfNeeded();
  const [head, cell] = [await row.locator('th').boundingBox(), await row.locator('td').boundingBox()];
  if (!head || !cell) throw new Error(`${selector} is not drawn.`);
  await page.mouse.move(head.x + 1, head.y + head.height / 2);
  await page.mouse.down();
  await page.mouse.move(cell.x + cell.width - 1, cell.y + cell.height / 2, { steps: 5 });
  await page.mouse.up();
}

test('a number that comes late is refused while it is blank; then each widget’s row is itself, with its data', async ({
  rapporteur,
  portal,
}) => {
  test.setTimeout(240_000);
  const desk = await makeMeeting(rapporteur, meetingOn('2018-08-09'));
  const page = await rapporteur.context.newPage();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/population/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(portal.origin + path);
  await page.locator('#arrivals-total').evaluate((element) => getSelection()?.selectAllChildren(element));
  const refused = await openCard(rapporteur, page);
  await expect(refused.getByText(refusalWords['still-loading'].happened)).toBeVisible();
  expect(await readTable(desk, 'clips')).toEqual([]);
  await refused.close();

  release();
  await expect(page.locator('#arrivals-total .widget_number')).toHaveText('72,200');
  await page.locator('#arrivals-land[aria-busy="false"]').waitFor();
  await selectText(page, '#arrivals-total .widget_number');
  let card = await openCard(rapporteur, page);
  await clipped(card);
  await takeNext(card, /^72,200/);
  await finishCard(card);
  expect(await onlyRow(desk, 'figures')).toMatchObject({
    value: 72_200,
    measure: 'arrivals',
    basis: 'cumulative',
    asOf: '2018-07-30',
  });

  for (const widget of ['#arrivals-by-country', '#arrivals-land']) {
    await page.bringToFront();
    await dragOver(page, `${widget} tbody tr`);
    card = await openCard(rapporteur, page);
    await clipped(card);
    await tagByKey(card, item.number, item.title);
    await takeNext(card, /Arrivals/);
    await finishCard(card);
  }
  const figures = await figuresByNumber(desk);
  const facts = { place: 'Greece', measure: 'arrivals', basis: 'cumulative' };
  expect(figures.get(26_100)).toMatchObject({ ...facts, asOf: '2018-07-30' });
  expect(figures.get(9_385)).toMatchObject({ ...facts, asOf: '2018-06-30' });

  const clips = new Map((await readTable(desk, 'clips')).map((clip) => [clip.id, clip]));
  const [all, land] = [26_100, 9_385].map((value) => clips.get(figures.get(value)?.clipId));
  const under = (clip: typeof all) => (clip?.labels as string[] | undefined)?.slice(-2); // what the page had over it
  expect(under(all)).toEqual(['Arrivals by country', expect.stringMatching(/^Sea and land/)]);
  expect(under(land)).toEqual(['Arrivals by country', expect.stringMatching(/^Land only/)]);
  expect(all?.dataUrl).toMatch(/\/population\/get\/sublocation\?widget_id=\d+/);
  expect(land?.dataUrl).toContain('population_group=4798');

  await openFigures(desk);
  for (const indicator of ['Arrivals – Sea and land', 'Arrivals – Land only'])
    await expect(desk.getByText(indicator, { exact: true }).first(), 'two indicators, not one').toBeVisible();
  await openDesk(desk, `clip/${land?.id}`);
  await expect(desk.getByText(/Arrivals by country › Land only/)).toBeVisible();
  await expect(desk.getByRole('link', { name: deskWords.clip.dataOf })).toHaveAttribute('href', String(land?.dataUrl));
});
