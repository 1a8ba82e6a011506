import type { Page } from '@playwright/test';
import { badgeText } from '../driver/badge-text';
import { clipped } from '../driver/clip-suggestion';
import { makeMeeting } from '../driver/make-meeting';
import { openCard } from '../driver/open-card';
import type { Rapporteur } from '../driver/rapporteur';
import { selectText } from '../driver/select-text';
import { finishCard, tagByKey } from '../driver/tag-by-key';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { suggestions } from '../portal/suggestions.mjs';
import { expect, test } from './support/fixtures';
import { stored } from './support/stored';

const news = '/dtm.sample/news/secondary-movements-western-balkans';
const sentence = suggestions.find(({ id }) => id === 'balkans-news')?.clip.text ?? '';

async function clippedCard(rapporteur: Rapporteur, page: Page) {
  const card = await openCard(rapporteur, page);
  await clipped(card);
  return card;
}

test('two keystrokes clip a selection and tag it, with the citation right', async ({ rapporteur, portal }) => {
  await makeMeeting(rapporteur, demoMeeting);
  const page = await rapporteur.context.newPage();
  await page.goto(portal.origin + news);
  await selectText(page, '#total-registered', sentence);

  const card = await openCard(rapporteur, page);
  await tagByKey(card, 6, 'Arrivals in the Balkans');
  await finishCard(card);

  const [clip] = await stored(rapporteur, 'clips');
  expect(clip?.content).toMatchObject({ kind: 'excerpt', quote: sentence });
  expect(clip?.fragmentUrl).toContain(':~:text=');
  const [tag] = await stored(rapporteur, 'tags');
  const topic = (await stored(rapporteur, 'topics')).find(({ id }) => id === tag?.topicId);
  expect(topic?.title).toBe('Arrivals in the Balkans');
  const [source] = await stored(rapporteur, 'sources');
  expect(source?.fields.published.chosen?.value).toBe('2018-08-01');
});

test('with nothing selected the page itself is clipped, to the inbox while there is no meeting', async ({
  rapporteur,
  portal,
}) => {
  const page = await rapporteur.context.newPage();
  await page.goto(portal.origin + news);
  const card = await openCard(rapporteur, page);
  await clipped(card);
  const [clip] = await stored(rapporteur, 'clips');
  expect(clip?.content.kind).toBe('page');
  expect(await stored(rapporteur, 'tags')).toEqual([]);
});

test('the same quote clipped again is the same clip seen again, and the card says so', async ({
  rapporteur,
  portal,
}) => {
  const page = await rapporteur.context.newPage();
  await page.goto(portal.origin + news);
  for (const expected of [0, 1]) {
    await page.bringToFront();
    await selectText(page, '#total-registered', sentence);
    const card = await openCard(rapporteur, page);
    await clipped(card);
    await expect(card.getByText(/^Seen again: first clipped/)).toHaveCount(expected);
    await finishCard(card);
  }
  const [clip, ...more] = await stored(rapporteur, 'clips');
  expect(more).toEqual([]);
  expect(await stored(rapporteur, 'sightings')).toMatchObject([{ clipId: clip?.id }]);
  expect(await stored(rapporteur, 'snapshots')).toHaveLength(1);
  expect(await stored(rapporteur, 'sources')).toHaveLength(1);
});

test('a clip taken back is gone, and the toolbar forgets it', async ({ rapporteur, portal }) => {
  const page = await rapporteur.context.newPage();
  await page.goto(portal.origin + news);
  const badge = () => badgeText(rapporteur);
  const card = await openCard(rapporteur, page);
  await clipped(card);
  await expect.poll(badge).toBe('1');
  await card.keyboard.press('Control+z');
  await expect.poll(badge).toBe('');
  expect(await stored(rapporteur, 'clips')).toEqual([]);
});

test('the number of clips on the toolbar is of the page that the tab shows', async ({ rapporteur, portal }) => {
  const page = await rapporteur.context.newPage();
  const badges = () =>
    rapporteur.worker.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id ?? -1 })));
    });
  await page.goto(portal.origin + news);
  await finishCard(await clippedCard(rapporteur, page));
  await expect.poll(badges).toContain('1');
  await page.goto(`${portal.origin}/dtm.sample/reports`);
  const other = await rapporteur.context.newPage();
  await other.goto(portal.origin + news);
  await selectText(other, '#total-registered', sentence);
  await finishCard(await clippedCard(rapporteur, other));
  await expect.poll(badges).toContain('2');
  expect((await badges()).filter(Boolean)).toEqual(['2']);
});
