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
import { startChangingSite } from './support/changing-site';
import { clipPages } from './support/clip-pages';
import { expect, test } from './support/fixtures';
import { goTo, goToClip } from './support/go-to';
import { closed, counted, recounted, riverPage } from './support/river-page';
import { verifications } from './support/verifications';

const news = '/dtm.sample/news/secondary-movements-western-balkans';
const sentence =
  'Between them, Albania, Montenegro and Bosnia and Herzegovina registered 11,267 irregular migrants in the second quarter of 2018.';
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

/** The page as it is published, with other words in it. */
const rewritten = (words: string, others: string) => async (route: Route) => {
  const response = await route.fetch();
  await route.fulfill({ response, body: (await response.text()).replace(words, others) });
};

test.describe('on sites that may be read', () => {
  test.use({
    launch: // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern
      async ({}, use) => use({ extension: extensionThatMayRead('127.0.0.1') }),
  });

  test('all clips of a briefing are checked behind the desk: what stands, what changed, what is gone, what could not be checked', async ({
    rapporteur,
  }) => {
    test.setTimeout(180_000);
    const site = await startChangingSite();
    const { pages } = site;
    const stored = (said: string) => ({
      headers: { 'cache-control': 'max-age=3600' },
      body: riverPage('Stored', said),
    });
    pages.set('/two', riverPage('Two', `${counted}<p id="r">${closed}`));
    pages.set('/late', riverPage('Late', 'Late figures show 3,411 boats.'));
    pages.set('/old-first', riverPage('Old first', 'Live count: 5,004 boats since January.'));
    pages.set('/stored', stored('The office holds 77 ropes and 12 anchors.'));
    for (const path of ['/removed', '/missing', '/moved', '/away', '/broken', '/error', '/sign-in'])
      pages.set(path, riverPage(path, `What ${path.slice(1)} says of 93 boats stands only here.`));
    const paths = [...pages.keys(), '/two#r'];
    const { desk, ids } = await clipPages(rapporteur, site, paths);

    pages.set('/two', riverPage('Two', `${recounted}<p id="r">${closed}`));
    pages.set(
      '/late',
      riverPage(
        'Late',
        `<script>setTimeout(() => { q.textContent = 'Late figures show 3,411 boats.' }, 1200)</script>`,
      ),
    );
    pages.set(
      '/old-first',
      riverPage(
        'Old first',
        `Live count: 5,004 boats since January.<script>
      setTimeout(() => { q.textContent = 'Live count: 5,219 boats since January.' }, 500)</script>`,
      ),
    );
    pages.set('/stored', stored('The office holds 79 ropes and 12 anchors.'));
    pages.set('/removed', riverPage('Removed', ''));
    pages.delete('/missing');
    pages.set('/front', riverPage('The river office', 'Welcome to all who travel on water.'));
    pages.set('/moved', { status: 302, headers: { location: '/front' } });
    pages.set('/away', { status: 302, headers: { location: `${site.elsewhere}/front` } });
    pages.set('/broken', 'broken');
    pages.set('/error', { status: 503, body: '<h1>Busy</h1>' });
    pages.set('/sign-in', '<title>Sign in</title><h1>Sign in</h1><form>Password <input type="password"></form>');

    await goTo(desk, 'checking');
    const before = rapporteur.context.pages().length;
    site.asked.length = 0;
    await desk.getByRole('button', { name: say.start(paths.length) }).click();
    await expect(desk.getByText(say.ended.done)).toBeVisible({ timeout: 120_000 });
    expect(await desk.evaluate(() => document.visibilityState), 'the desk stays in front').toBe('visible');
    await expect.poll(() => rapporteur.context.pages().length, 'tabs that stay behind').toBe(before);
    expect(
      site.asked.filter((path) => path === '/two'),
      'two clips of a page are one visit',
    ).toHaveLength(1);

    const rows = await readTable(desk, 'verifications');
    const told = paths.map((path) => {
      const of = rows.filter(({ clipId }) => clipId === ids.get(path));
      return `${path} ${of.map(({ verdict, reason }) => `${verdict} ${reason ?? ''}`.trim()).join(', ')}`;
    });
    expect(told).toEqual([
      ...['/two changed', '/late stands', '/old-first changed', '/stored changed', '/removed gone'],
      ...['/missing gone no-page', '/moved gone', '/away unchecked led-away', '/broken unchecked no-answer'],
      ...['/error unchecked refused', '/sign-in unchecked sign-in', '/two#r stands'],
    ]);
    const changed = desk.getByRole('heading', { name: say.verdict.changed }).locator('..').getByRole('listitem');
    await expect(changed.first().locator('del')).toHaveText(`${say.removed} 11,267`);
    await expect(changed.first().locator('ins')).toHaveText(`${say.added} 11,276`);
    await expect(desk.getByText(say.ledTo)).toHaveCount(1);

    await goTo(desk, 'briefing');
    await expect(desk.getByText(/has changed since it was clipped: 11,267 → 11,276/).first()).toBeVisible();
    await expect(desk.getByText(/checked .*: changed since/).first()).toBeVisible();
    await site.close();
  });

  test('a page that never ends loading is given up; the desk may be closed, a check ended, the worker killed, and what was found stays', async ({
    rapporteur,
  }) => {
    test.setTimeout(240_000);
    const site = await startChangingSite();
    for (const path of ['/stands', '/one', '/other']) site.pages.set(path, riverPage(path, `${counted} ${path}`));
    const { desk } = await clipPages(rapporteur, site, [...site.pages.keys()]);
    for (const path of ['/one', '/other']) site.pages.set(path, 'never');
    const start = async () => {
      await desk.getByRole('button', { name: say.start(3) }).click();
      await expect(desk.getByText(say.progress(1, 3))).toBeVisible({ timeout: 20_000 });
    };
    const { context } = rapporteur;
    await goTo(desk, 'checking');
    const before = context.pages().length;
    await start();
    await desk.getByRole('button', { name: say.cancel }).click();
    await expect(desk.getByText(say.ended.cancelled)).toBeVisible();
    await expect(desk.getByText(say.summary({ stands: 1, changed: 0, gone: 0, unchecked: 0 }, 2))).toBeVisible();
    await expect.poll(() => context.pages().length, 'tabs of the check that was ended').toBe(before);
    expect(await verifications(rapporteur)).toHaveLength(1);

    await start();
    await killWorker(rapporteur);
    await expect(desk.getByText(say.ended.interrupted)).toBeVisible({ timeout: 20_000 });
    await expect.poll(() => context.pages().length, 'tabs that the dead worker left').toBe(before);
    expect(await verifications(rapporteur)).toHaveLength(2);

    await start();
    await desk.close();
    const tooSlow = async () => (await verifications(rapporteur)).filter(({ reason }) => reason === 'too-slow').length;
    await expect.poll(tooSlow, { timeout: 60_000, intervals: [2_000] }).toBe(2);
    await expect.poll(() => context.pages().length, 'tabs after a check without a desk').toBe(before - 1);
    await site.close();
  });

  test('“Show me” opens the page, marks what stands there now and says what it found', async ({ rapporteur }) => {
    const site = await startChangingSite();
    site.pages.set('/gate', riverPage('Gate', counted));
    const { desk } = await clipPages(rapporteur, site, ['/gate']);
    const link = desk.getByRole('link', { name: deskWords.clip.openQuote });
    await goToClip(desk);
    const show = async () => {
      await desk.bringToFront();
      const opened = rapporteur.context.waitForEvent('page');
      await link.click();
      return opened;
    };
    const marked = (page: Page) => page.evaluate(() => [...CSS.highlights].length);
    const page = await show();
    await expect(desk.getByText(say.shown.marked)).toBeVisible();
    expect(page.url().split('#')[0]).toBe(`${site.origin}/gate`);
    expect(await marked(page)).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('rapporteur');

    // A tab that has the page is come back to.
    const tabs = rapporteur.context.pages().length;
    await desk.bringToFront();
    await link.click();
    await expect(desk.getByText(say.shown.marked)).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
    expect(rapporteur.context.pages()).toHaveLength(tabs);
    await page.close();

    site.pages.set('/gate', riverPage('Gate', recounted));
    const moved = await show();
    await expect(desk.getByText(say.shown.approximate)).toBeVisible();
    expect(await marked(moved)).toBeGreaterThan(0);
    await moved.close();
    site.pages.set('/gate', '<p>Nothing is here now.');
    const empty = await show();
    await expect(desk.getByText(say.shown.absent)).toBeVisible();
    expect(await marked(empty)).toBe(0);
    await site.close();
  });

  test('a page that the person has open is read where it is, left as it is, and stays open', async ({ rapporteur }) => {
    const site = await startChangingSite();
    site.pages.set('/gate', riverPage('Gate', counted));
    const { desk, ids } = await clipPages(rapporteur, site, ['/gate']);
    site.pages.set('/gate', riverPage('Gate', recounted));
    const own = await rapporteur.context.newPage();
    await own.goto(`${site.origin}/gate`);
    const before = await own.evaluate(() => document.documentElement.outerHTML);
    await desk.bringToFront();
    const asked = site.asked.length;
    await goTo(desk, `clip/${ids.get('/gate')}`);
    await desk.getByRole('button', { name: say.check, exact: true }).click();
    await expect(desk.getByText(say.verdictText.changed)).toBeVisible();
    expect(site.asked.length, 'visits').toBe(asked);
    expect(await own.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await own.evaluate(() => CSS.highlights.size)).toBe(0);
    await site.close();
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
  await expect.poll(() => page.evaluate(() => scrollY), { timeout: 90_000 }).toBeGreaterThan(0);
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
