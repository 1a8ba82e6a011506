import type { Page, Route } from '@playwright/test';
import { checkPort } from '../../lib/messaging/check-port';
import { cardWords } from '../../lib/words/card-words';
import { checkingWords } from '../../lib/words/checking-words';
import { deskWords } from '../../lib/words/desk-words';
import { clipped, clipSuggestion } from '../driver/clip-suggestion';
import { extensionThatMayRead } from '../driver/extension-that-may-read';
import { killWorker } from '../driver/kill-worker';
import { makeMeeting } from '../driver/make-meeting';
import { openBoard } from '../driver/open-board';
import { openCard } from '../driver/open-card';
import type { Rapporteur } from '../driver/rapporteur';
import { readTable } from '../driver/read-table';
import { finishCard, tagByKey } from '../driver/tag-by-key';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { expect, test } from './support/fixtures';

const news = '/dtm.sample/news/secondary-movements-western-balkans';
const sentence =
  'Between them, Albania, Montenegro and Bosnia and Herzegovina registered 11,267 irregular migrants in the second quarter of 2018.';
const exits =
  'Albania also registered 590 people who were trying to leave the country; they are not part of the total above.';
const say = checkingWords;

interface Clipping {
  path: string;
  selector: string;
  text?: string;
}

/** Clips passages to the first item, as a person does, closes their pages, and opens the desk. */
async function clipAll(rapporteur: Rapporteur, origin: string, clippings: Clipping[]): Promise<Page> {
  const desk = await makeMeeting(rapporteur, demoMeeting);
  for (const { path, selector, text } of clippings) {
    const clip = { kind: 'selection', selector, ...(text === undefined ? {} : { text }) };
    const { page, card } = await clipSuggestion(rapporteur, origin, { path, clip });
    await tagByKey(card, 1, demoMeeting.topicTitles[0] ?? '');
    await finishCard(card);
    await page.close();
  }
  await desk.bringToFront();
  return desk;
}

const verifications = async (rapporteur: Rapporteur) => {
  const page = await rapporteur.openTab('icon/16.png');
  const rows = await readTable(page, 'verifications');
  await page.close();
  return rows.map(({ verdict, reason, found, url, repeats }) => ({ verdict, reason, found, url, repeats }));
};

/** The page as it is published, with other words in it. */
const rewritten = (words: string, others: string) => async (route: Route) => {
  const response = await route.fetch();
  await route.fulfill({ response, body: (await response.text()).replace(words, others) });
};

async function goTo(desk: Page, route: string): Promise<void> {
  await desk.evaluate((hash) => location.assign(hash), `#/${route}`);
}

/** The page of the only clip. */
async function goToClip(desk: Page): Promise<void> {
  const [clip] = await readTable(desk, 'clips');
  await goTo(desk, `clip/${clip?.id}`);
}

test.describe('on sites that may be read', () => {
  test.use({
    launch: // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern
      async ({}, use) => use({ extension: extensionThatMayRead('127.0.0.1') }),
  });

  test('all clips of a briefing are checked behind the desk: what stands, what changed, what is gone, what could not be checked', async ({
    rapporteur,
    portal,
  }) => {
    const desk = await clipAll(rapporteur, portal.origin, [
      { path: news, selector: '#total-registered', text: sentence },
      { path: news, selector: '#exits' },
      { path: news, selector: '#greece' },
      { path: '/dtm.sample/europe/transit-countries', selector: 'h1' },
      { path: '/mdp.sample/themes/smuggling-migrants', selector: 'h1' },
      { path: '/mics.sample/surveys', selector: 'h1' },
      { path: '/sdg.sample/dataportal/database', selector: 'h1' },
    ]);
    const { context } = rapporteur;
    await context.route(`${portal.origin}${news}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('11,267', '11,276').replace(/<p id="greece">.*?<\/p>/s, '');
      await route.fulfill({ response, body });
    });
    await context.route('**/transit-countries', (route) => route.fulfill({ status: 404, body: '<h1>Not here</h1>' }));
    await context.route('**/smuggling-migrants', (route) => route.fulfill({ status: 500, body: '<h1>Broken</h1>' }));
    await context.route('**/surveys', (route) => route.abort('connectionrefused'));
    const elsewhere = portal.origin.replace('127.0.0.1', 'localhost');
    await context.route('**/dataportal/database', (route) =>
      route.fulfill({ status: 302, headers: { location: `${elsewhere}/mdp.sample/themes/smuggling-migrants` } }),
    );

    await goTo(desk, 'checking');
    const before = context.pages().length;
    await desk.getByRole('button', { name: say.start(7) }).click();
    await expect(desk.getByText(say.ended.done)).toBeVisible({ timeout: 40_000 });
    expect(await desk.evaluate(() => document.visibilityState), 'the desk stays in front').toBe('visible');
    await expect.poll(() => context.pages().length).toBe(before);

    const found = await verifications(rapporteur);
    const page = portal.origin + news;
    expect(found.map(({ verdict, reason }) => [verdict, reason].filter(Boolean).join(' ')).sort()).toEqual([
      ...['changed', 'gone', 'gone', 'stands'],
      ...['unchecked no-answer', 'unchecked not-allowed', 'unchecked refused'],
    ]);
    expect(found).toContainEqual({ verdict: 'stands', reason: null, found: exits, url: page, repeats: 0 });
    expect(found).toContainEqual(
      expect.objectContaining({ verdict: 'changed', found: sentence.replace('11,267', '11,276') }),
    );
    const changed = desk.getByRole('heading', { name: say.verdict.changed }).locator('..');
    await expect(changed.locator('del')).toContainText('11,267');
    await expect(changed.locator('ins')).toContainText('11,276');

    await goTo(desk, 'briefing');
    await expect(desk.getByText(/has changed since it was clipped: 11,267 → 11,276/).first()).toBeVisible();
    await expect(desk.getByText(/checked .*: changed since/).first()).toBeVisible();
  });

  test('a page that never ends loading is given up; the desk may be closed, a check ended, the worker killed, and what was found stays', async ({
    rapporteur,
    portal,
  }) => {
    const desk = await clipAll(rapporteur, portal.origin, [
      { path: news, selector: '#exits' },
      { path: '/mdp.sample/themes/smuggling-migrants', selector: 'h1' },
      { path: '/mics.sample/surveys', selector: 'h1' },
    ]);
    const { context } = rapporteur;
    await context.route('**/smuggling-migrants', () => {});
    await context.route('**/surveys', () => {});
    await goTo(desk, 'checking');
    await desk.getByRole('button', { name: say.start(3) }).click();
    await expect(desk.getByText(say.progress(1, 3))).toBeVisible();
    await desk.getByRole('button', { name: say.cancel }).click();
    await expect(desk.getByText(say.ended.cancelled)).toBeVisible();
    await expect(desk.getByText(say.summary({ stands: 1, changed: 0, gone: 0, unchecked: 0 }, 2))).toBeVisible();
    expect(await verifications(rapporteur)).toHaveLength(1);

    await desk.getByRole('button', { name: say.start(3) }).click();
    await expect(desk.getByText(say.progress(1, 3))).toBeVisible();
    const open = context.pages().length;
    await killWorker(rapporteur);
    await expect(desk.getByText(say.ended.interrupted)).toBeVisible();
    await expect.poll(() => context.pages().length, 'tabs that the dead worker left').toBe(open - 2);
    expect(await verifications(rapporteur)).toHaveLength(2);

    await desk.getByRole('button', { name: say.start(3) }).click();
    await expect(desk.getByText(say.progress(1, 3))).toBeVisible();
    await desk.close();
    await expect
      .poll(async () => (await verifications(rapporteur)).filter(({ reason }) => reason === 'no-answer').length, {
        timeout: 35_000,
      })
      .toBe(2);
  });

  test('“Show me” opens the page, marks what stands there now and says what it found', async ({
    rapporteur,
    portal,
  }) => {
    const desk = await clipAll(rapporteur, portal.origin, [
      { path: news, selector: '#total-registered', text: sentence },
    ]);
    const link = desk.getByRole('link', { name: deskWords.clip.openQuote });
    await goToClip(desk);
    const show = async () => {
      await desk.bringToFront();
      const opened = rapporteur.context.waitForEvent('page');
      await link.click();
      return opened;
    };
    const page = await show();
    await expect(desk.getByText(say.shown.marked)).toBeVisible();
    expect(page.url().split('#')[0]).toBe(portal.origin + news);

    // A tab that has the page is come back to.
    const tabs = rapporteur.context.pages().length;
    await desk.bringToFront();
    await link.click();
    await expect(desk.getByText(say.shown.marked)).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
    expect(rapporteur.context.pages()).toHaveLength(tabs);
    await page.close();

    await rapporteur.context.route(`${portal.origin}${news}`, rewritten('11,267', '11,276'));
    const moved = await show();
    await expect(desk.getByText(say.shown.approximate)).toBeVisible();
    await moved.close();
    await rapporteur.context.unrouteAll();
    await rapporteur.context.route(`${portal.origin}${news}`, (route) =>
      route.fulfill({ body: '<p>Nothing is here now.' }),
    );
    const empty = await show();
    await expect(desk.getByText(say.shown.absent)).toBeVisible();
    expect(await empty.title()).toBe('');
  });
});

test('a site that was not allowed is opened for the person and read by nobody, and no check starts', async ({
  rapporteur,
  portal,
}) => {
  const desk = await clipAll(rapporteur, portal.origin, [{ path: news, selector: '#exits' }]);
  const { host } = new URL(portal.origin);
  await goTo(desk, 'checking');
  await expect(desk.getByRole('button', { name: say.allow(host) })).toBeVisible();
  await expect(desk.getByRole('button', { name: say.start(0) })).toBeDisabled();
  await goToClip(desk);
  const opened = rapporteur.context.waitForEvent('page');
  await desk.getByRole('link', { name: deskWords.clip.openQuote }).click();
  const page = await opened;
  await expect(desk.getByText(say.byBrowser)).toBeVisible();
  await expect(desk.getByRole('button', { name: say.allowAndLook })).toBeVisible();
  // The browser itself scrolled to the words, and marks them.
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await verifications(rapporteur)).toEqual([]);
});

test('the card checks the earlier clips of the page that it was opened on, with no leave beyond that', async ({
  rapporteur,
  portal,
}) => {
  const desk = await clipAll(rapporteur, portal.origin, [
    { path: news, selector: '#total-registered', text: sentence },
    { path: news, selector: '#exits' },
  ]);
  await rapporteur.context.route(`${portal.origin}${news}`, rewritten('11,267', '11,276'));
  const page = await rapporteur.context.newPage();
  await page.goto(portal.origin + news);
  const card = await openCard(rapporteur, page);
  await clipped(card);
  await card.getByRole('button', { name: cardWords.checkPage }).click();
  await expect(card.getByText('1 stands, 1 changed.')).toBeVisible();
  expect((await verifications(rapporteur)).map(({ verdict }) => verdict).sort()).toEqual(['changed', 'stands']);

  // The tab was opened to our reading, so a check from the desk may use it too.
  await desk.bringToFront();
  const ids = (await readTable(desk, 'clips')).map(({ id }) => id);
  await desk.evaluate(
    ([name, clipIds]) => chrome.runtime.connect({ name: String(name) }).postMessage({ type: 'start', clipIds }),
    [checkPort, ids],
  );
  await expect.poll(async () => (await verifications(rapporteur)).length).toBe(4);
});

test('looking at clips, briefing, board and the page of checks asks the network for nothing', async ({
  rapporteur,
  portal,
}) => {
  const desk = await clipAll(rapporteur, portal.origin, [{ path: news, selector: '#exits' }]);
  const asked = portal.requests.length;
  for (const route of ['briefing', 'checking', 'sources', 'agenda']) await goTo(desk, route);
  await goToClip(desk);
  await expect(desk.getByRole('heading', { name: say.title })).toBeVisible();
  await openBoard(rapporteur, desk);
  await goTo(desk, 'checking');
  await expect(desk.getByRole('heading', { name: say.sites })).toBeVisible();
  await desk.waitForTimeout(500); // what would be asked for, would be by now
  expect(portal.requests.slice(asked)).toEqual([]);
});
