import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cardWords } from '../../lib/words/card-words';
import { editionWords as say } from '../../lib/words/edition-words';
import { clipped } from '../driver/clip-suggestion';
import { makeMeeting } from '../driver/make-meeting';
import { openBoard } from '../driver/open-board';
import { openCard } from '../driver/open-card';
import type { Rapporteur } from '../driver/rapporteur';
import { readTable } from '../driver/read-table';
import { selectText } from '../driver/select-text';
import { finishCard, tagByKey } from '../driver/tag-by-key';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { expect, test } from './support/fixtures';
import { type MovingPage, startMovingPage } from './support/moving-page';

const notice = '[class*="notice"]';
const [topic = '', other = ''] = demoMeeting.topicTitles;
const women = '<p id="women">Women: 3,100 persons in the seven centres.</p>';
const men = '<p id="men">Men: 2,850 persons in the seven centres.</p>';
const august = `<p id="all">As of 31 August 2024, 5,950 persons were accommodated in the seven centres.</p>${women}${men}`;
const september = august.replace('31 August 2024, 5,950', '30 September 2024, 6,120');
const table = (rows: [string, string][]) =>
  `<table id="table"><caption>Persons by month</caption><tr><th>Month</th><th>Persons</th></tr>${rows
    .map(([month, persons]) => `<tr><td>${month}</td><td>${persons}</td></tr>`)
    .join('')}</table>`;
const rows: [string, string][] = [
  ['June', '5,410'],
  ['July', '5,702'],
  ['August', '5,950'],
];

async function clip(rapporteur: Rapporteur, page: Page, moving: MovingPage, selector: string): Promise<Page> {
  await page.goto(moving.address);
  await selectText(page, selector);
  const card = await openCard(rapporteur, page);
  await clipped(card);
  return card;
}

async function counts(desk: Page) {
  const of = async (name: string) => (await readTable(desk, name)).length;
  return { clips: await of('clips'), sightings: await of('sightings'), snapshots: await of('snapshots') };
}

async function goTo(desk: Page, route: string): Promise<void> {
  await desk.bringToFront();
  await desk.evaluate((hash) => location.assign(hash), `#/${route}`);
}

/** Of what is ours here; the surfaces as a whole are looked at in `surfaces.test.ts`. */
async function violations(page: Page, part = 'main') {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().include(part).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

test.describe('a page that moves', () => {
  test('the same quote is one clip seen twice; what moved is a newer edition on card, board, desk and in the briefing', async ({
    rapporteur,
  }) => {
    const moving = await startMovingPage(august);
    const desk = await makeMeeting(rapporteur, demoMeeting);
    const page = await rapporteur.context.newPage();
    let card = await clip(rapporteur, page, moving, '#all');
    await tagByKey(card, 1, topic);
    await finishCard(card);

    card = await clip(rapporteur, page, moving, '#all');
    await expect(card.getByRole('heading', { name: cardWords.seenAgain })).toBeVisible();
    await expect(card.getByText(/^Seen again: first clipped .*, on 1 /)).toBeVisible();
    expect(await violations(card, notice), 'card, seen again').toEqual([]);
    await tagByKey(card, 2, other);
    await finishCard(card);
    expect(await counts(desk)).toEqual({ clips: 1, sightings: 1, snapshots: 1 });
    expect(await readTable(desk, 'tags')).toHaveLength(2);

    moving.publish(september);
    card = await clip(rapporteur, page, moving, '#all');
    await expect(card.getByText(/^Newer edition of your clip of/)).toBeVisible();
    await expect(card.getByText(say.move('5,950', '6,120'))).toBeVisible();
    expect(await violations(card, notice), 'card, newer edition').toEqual([]);
    await tagByKey(card, 1, topic);
    await finishCard(card);
    expect(await counts(desk)).toEqual({ clips: 2, sightings: 1, snapshots: 2 });

    const board = await openBoard(rapporteur, desk);
    await expect(board.getByText(say.superseded('30 Sept 2024')).first()).toBeVisible();
    await expect(board.getByText(say.newer('31 Aug 2024')).first()).toBeVisible();
    expect(await violations(board), 'board').toEqual([]);

    await goTo(desk, 'briefing');
    await expect(
      desk.getByText('Superseded by the edition of 30 September 2024: 5,950 → 6,120.').first(),
    ).toBeVisible();
    await expect(desk.getByText(/newer edition, in place of that of 31 August 2024/).first()).toBeVisible();

    const older = (await readTable(desk, 'clips')).find(({ content }) => JSON.stringify(content).includes('5,950'));
    await goTo(desk, `clip/${older?.id}`);
    const editions = desk.locator('section', { has: desk.getByRole('heading', { name: say.title }) });
    await expect(editions.getByText(say.supersededBy('30 Sept 2024'))).toBeVisible();
    await expect(editions.getByText(/^Seen again on/)).toBeVisible();
    await expect(editions.locator('p s')).toContainText('5,950 persons');
    await expect(editions.getByRole('cell', { name: '6,120' })).toBeVisible();
    expect(await violations(desk), 'desk').toEqual([]);

    // By keyboard alone: they are two things, and the word is taken back again.
    await editions.getByRole('button', { name: say.notSame }).focus();
    await desk.keyboard.press('Enter');
    await expect(editions.getByText(say.supersededBy('30 Sept 2024'))).toBeHidden();
    await expect(board.getByText(say.superseded('30 Sept 2024'))).toHaveCount(0);
    await desk.keyboard.press('Control+z');
    await expect(editions.getByText(say.supersededBy('30 Sept 2024'))).toBeVisible();
    await moving.close();
  });

  test('look-alikes are told apart, a table goes on, and a page clip can be marked as the newer edition', async ({
    rapporteur,
  }) => {
    const moving = await startMovingPage(`${august}${table(rows)}`);
    const desk = await makeMeeting(rapporteur, demoMeeting);
    const page = await rapporteur.context.newPage();
    for (const selector of ['#women', '#table']) await finishCard(await clip(rapporteur, page, moving, selector));

    moving.publish(`${september}${table([...rows, ['September', '6,120']])}`);
    let card = await clip(rapporteur, page, moving, '#men');
    await expect(card.getByText(say.page(2))).toBeVisible();
    await expect(card.getByText(/ewer edition/)).toHaveCount(0);
    await finishCard(card);

    card = await clip(rapporteur, page, moving, '#table');
    await expect(card.getByText(/^Newer edition of your clip of/)).toBeVisible();
    await expect(card.getByText(say.move('–', '6,120'))).toBeVisible();
    await finishCard(card);

    moving.publish(september.replace('3,100', '3,250'));
    await page.goto(moving.address);
    card = await openCard(rapporteur, page);
    await clipped(card);
    await expect(card.getByText(/^This page has moved since/)).toBeVisible();
    await expect(card.getByText(say.move('3,100', '3,250'))).toBeVisible();
    await card.keyboard.press('Alt+e');
    await expect(card.getByText(/^Newer edition of your clip of/)).toBeVisible();
    expect(await violations(card, notice), 'card, marked').toEqual([]);
    await card.keyboard.press('Control+z');
    await expect(card.getByText(/^This page has moved since/)).toBeVisible();
    await finishCard(card);
    expect((await readTable(desk, 'clips')).every(({ editions }) => editions === undefined)).toBe(true);
    await moving.close();
  });

  test('that it was seen again is taken back alone, and a clip of its own is made of it', async ({ rapporteur }) => {
    const moving = await startMovingPage(august);
    const desk = await makeMeeting(rapporteur, demoMeeting);
    const page = await rapporteur.context.newPage();
    let card = await clip(rapporteur, page, moving, '#all');
    await finishCard(card);

    card = await clip(rapporteur, page, moving, '#all');
    await card.keyboard.press('Control+z');
    await expect(card.getByText(cardWords.sightingTakenBack)).toBeVisible();
    expect(await counts(desk)).toMatchObject({ clips: 1, sightings: 0 });
    await card.getByRole('button', { name: cardWords.seeAgain }).click();
    await expect.poll(() => counts(desk)).toMatchObject({ clips: 1, sightings: 1 });
    await card.getByRole('button', { name: say.keepApart }).click();
    await expect(card.getByText(cardWords.apart)).toBeVisible();
    expect(await counts(desk)).toMatchObject({ clips: 2, sightings: 0 });
    await card.keyboard.press('Control+z');
    await expect.poll(() => counts(desk)).toMatchObject({ clips: 1, sightings: 1 });
    await finishCard(card);

    // After the first was deleted it is clipped anew, and what was deleted can still come back.
    const [first] = await readTable(desk, 'clips');
    await goTo(desk, `clip/${first?.id}`);
    await desk.getByRole('button', { name: 'Delete clip' }).click();
    await expect.poll(() => counts(desk)).toMatchObject({ clips: 0, sightings: 0 });
    card = await clip(rapporteur, page, moving, '#all');
    await expect(card.getByRole('heading', { name: cardWords.clipped('excerpt') })).toBeVisible();
    await finishCard(card);
    expect(await counts(desk)).toMatchObject({ clips: 1, sightings: 0 });
    await moving.close();
  });
});
