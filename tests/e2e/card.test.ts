import type { Page } from '@playwright/test';
import { cardWords } from '../../lib/words/card-words';
import { clipped, clipSuggestion } from '../driver/clip-suggestion';
import { holdPage } from '../driver/hold-page';
import { answerMeetingForm, makeMeeting } from '../driver/make-meeting';
import { openCard } from '../driver/open-card';
import { readTable } from '../driver/read-table';
import { finishCard, tagByKey } from '../driver/tag-by-key';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { suggestions } from '../portal/suggestions.mjs';
import { expect, test } from './support/fixtures';
import { stored } from './support/stored';

const news = suggestions.find(({ id }) => id === 'balkans-news') ?? { path: '', clip: { kind: 'page' } };
const balkans = 'Arrivals in the Balkans';
const { topicTitles } = demoMeeting;

/** @param from any page of ours; another tab would close an open card */
async function taggedTopics(from: Page): Promise<unknown[]> {
  const topics = await readTable(from, 'topics');
  const tags = await readTable(from, 'tags');
  return tags.map(({ topicId }) => topics.find(({ id }) => id === topicId)?.title).sort();
}
const clipCount = async (from: Page) => (await readTable(from, 'clips')).length;
const shownTopics = (card: Page) => card.getByRole('option').locator('bdi').allInnerTexts();
const part = (card: Page, name: string) => card.getByRole('button', { name: new RegExp(`^${name}: .*Change$`) });

test('several topics for one clip: one by its number, one found by its letters', async ({ rapporteur, portal }) => {
  const desk = await makeMeeting(rapporteur, demoMeeting);
  const { card } = await clipSuggestion(rapporteur, portal.origin, news);
  await tagByKey(card, 2, 'Profiling updates');
  await card.keyboard.type('foc');
  await expect(card.getByRole('option')).toHaveCount(1);
  await card.keyboard.press('Enter');
  await card.getByRole('option', { name: 'IM focal points', selected: true }).waitFor();
  await expect(card.getByRole('option')).toHaveCount(topicTitles.length);
  await finishCard(card);
  expect(await taggedTopics(desk)).toEqual(['IM focal points', 'Profiling updates']);
});

test('the suggestion has its own number, Space takes it, and the list stays as it was first drawn', async ({
  rapporteur,
  portal,
}) => {
  const desk = await makeMeeting(rapporteur, demoMeeting);
  const { card } = await clipSuggestion(rapporteur, portal.origin, news);
  // Whether it stands first depends on how soon it came: tests/browser/card/suggestion-first.test.tsx has both.
  await expect(card.getByRole('option', { name: balkans })).toContainText(/6.*suggested.*Space/);
  const order = await shownTopics(card);
  expect([...order].sort()).toEqual([...topicTitles].sort());
  await card.keyboard.press('Space');
  await card.getByRole('option', { name: balkans, selected: true }).waitFor();
  await tagByKey(card, 1, 'General updates');
  expect(await shownTopics(card)).toEqual(order);
  await finishCard(card);
  expect(await taggedTopics(desk)).toEqual([balkans, 'General updates']);
});

test('a note is kept even when the popup goes away at its last letter', async ({ rapporteur, portal }) => {
  const { card } = await clipSuggestion(rapporteur, portal.origin, news);
  await card.keyboard.press('Alt+n');
  await card.keyboard.type('Ask IOM whether this is cumulative');
  await card.close();
  await expect
    .poll(async () => (await stored(rapporteur, 'clips')).map(({ note }) => note))
    .toEqual(['Ask IOM whether this is cumulative']);
});

test('a source corrected on the card stays corrected, also for the next clip of the page', async ({
  rapporteur,
  portal,
}) => {
  const { page, card } = await clipSuggestion(rapporteur, portal.origin, news);
  await part(card, 'Published').click();
  await card.keyboard.press('Control+a');
  await card.keyboard.type('2018-06');
  await card.keyboard.press('Enter');
  await expect(card.getByRole('status')).toHaveText(cardWords.sourceCorrected);
  await expect(part(card, 'Published')).toBeFocused();
  await card.close();

  const again = await openCard(rapporteur, page);
  await clipped(again);
  await expect(part(again, 'Published')).toContainText('published Jun 2018');
  const sources = await stored(rapporteur, 'sources');
  expect(sources.map(({ fields }) => fields.published.chosen)).toMatchObject([{ value: '2018-06', from: 'person' }]);
});

test('with no meeting, the card leads to one in one step', async ({ rapporteur, portal }) => {
  const { page, card } = await clipSuggestion(rapporteur, portal.origin, news);
  const opening = rapporteur.context.waitForEvent('page');
  const button = card.getByRole('button', { name: cardWords.makeMeeting });
  await button.click().catch(() => undefined); // the card may be gone before the click is acknowledged
  const desk = await opening;
  await desk.waitForURL(/#\/new-meeting$/);
  await answerMeetingForm(desk, demoMeeting);

  const again = await openCard(rapporteur, page);
  await clipped(again);
  await tagByKey(again, 6, balkans);
  await finishCard(again);
  expect(await stored(rapporteur, 'clips')).toHaveLength(1);
  expect(await stored(rapporteur, 'sightings')).toHaveLength(1);
  expect(await taggedTopics(desk)).toEqual([balkans]);
});

test('numbers pressed at once, before the clip is stored, are kept', async ({ rapporteur, portal }) => {
  const desk = await makeMeeting(rapporteur, demoMeeting);
  const page = await rapporteur.context.newPage();
  await page.goto(portal.origin + news.path);
  const held = await holdPage(page);
  const card = await openCard(rapporteur, page);
  await card.keyboard.press('6');
  await card.keyboard.press('1');
  expect(await clipCount(card)).toBe(0);
  await held.release();
  await finishCard(card);
  expect(await clipCount(desk)).toBe(1);
  expect(await taggedTopics(desk)).toEqual([balkans, 'General updates']);
});

test('undo takes back one thing after the other, the clip last, and it can come back', async ({
  rapporteur,
  portal,
}) => {
  await makeMeeting(rapporteur, demoMeeting);
  const { card } = await clipSuggestion(rapporteur, portal.origin, news);
  await tagByKey(card, 1, 'General updates');
  await tagByKey(card, 2, 'Profiling updates');
  await card.keyboard.press('Control+z');
  await expect(card.getByRole('status')).toHaveText('Removed from 2 Profiling updates');
  expect(await taggedTopics(card)).toEqual(['General updates']);
  await card.keyboard.press('Control+z');
  await expect(card.getByRole('status')).toHaveText('Removed from 1 General updates');
  expect(await taggedTopics(card)).toEqual([]);
  expect(await clipCount(card)).toBe(1);
  await card.keyboard.press('Control+z');
  await expect(card.getByRole('status')).toHaveText(cardWords.takenBack);
  expect(await clipCount(card)).toBe(0);
  await card.keyboard.press('Enter');
  await expect(card.getByRole('status')).toHaveText(cardWords.clipped('excerpt'));
  expect(await clipCount(card)).toBe(1);
});
