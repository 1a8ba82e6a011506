import type { Locator, Page } from '@playwright/test';
import { figureWords } from '../../../lib/words/figure-words';
import { clipSuggestion, type Suggestion } from '../../driver/clip-suggestion';
import type { Rapporteur } from '../../driver/rapporteur';
import { readTable } from '../../driver/read-table';
import { tagByKey } from '../../driver/tag-by-key';
import { demoMeeting } from '../../portal/demo-meeting.mjs';
import { expect } from '../support/fixtures';

/** The item under which the scenarios file what they clip. */
export const item = { number: 6, title: 'Arrivals in the Balkans' };

/** The meeting of the demo on another day. */
export const meetingOn = (date: string) => ({ ...demoMeeting, meeting: { ...demoMeeting.meeting, date } });

/** Clips what is selected, files it under the item by its number, and waits for the figures that the card proposes. */
export async function clipAndFile(
  rapporteur: Rapporteur,
  origin: string,
  what: Suggestion,
): Promise<{ page: Page; card: Page }> {
  const clipped = await clipSuggestion(rapporteur, origin, what);
  await tagByKey(clipped.card, item.number, item.title);
  return clipped;
}

/** Takes the next figure with its parts by key, once the card shows it. */
export async function takeNext(card: Page, first: RegExp): Promise<void> {
  await expect(card.getByRole('button', { name: first, pressed: false }).first()).toBeVisible();
  await card.keyboard.press('Alt+f');
  await expect(card.getByRole('button', { name: first, pressed: true }).first()).toBeVisible();
}

/** Closes the card by Escape: after a click, Enter would press what was clicked once more. */
export async function closeCard(card: Page): Promise<void> {
  const closed = card.waitForEvent('close');
  await card.keyboard.press('Escape').catch(() => undefined); // it may be gone before the key is acknowledged
  await closed;
}

/** Goes to a page of the desk. */
export async function openDesk(desk: Page, route: string): Promise<void> {
  await desk.bringToFront();
  await desk.evaluate((hash) => location.assign(hash), `#/${route}`);
}

/** The part of the briefing for the item, once it shows figures. */
export async function briefingOf(desk: Page, shows: RegExp): Promise<Locator> {
  await openDesk(desk, 'briefing');
  const section = desk.locator('.briefing section', { has: desk.getByRole('heading', { name: item.title }) });
  await expect(section.getByRole('row', { name: shows }).first()).toBeVisible();
  return section;
}

/** The page of figures with what holds and what is worth knowing opened. */
export async function openFigures(desk: Page): Promise<void> {
  await openDesk(desk, 'figures');
  await expect(desk.getByRole('heading', { name: figureWords.page.checks })).toBeVisible();
  const closed = desk.locator('main details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** The one row of a table of the store that a test is about. */
export async function onlyRow(page: Page, table: string): Promise<Record<string, unknown>> {
  await page.bringToFront();
  const rows = await readTable(page, table);
  expect(rows, table).toHaveLength(1);
  return rows[0] ?? {};
}

/** Figures by their number, as they are in the store. */
export async function figuresByNumber(page: Page): Promise<Map<number, Record<string, unknown>>> {
  await page.bringToFront();
  return new Map((await readTable(page, 'figures')).map((figure) => [Number(figure.value), figure]));
}
