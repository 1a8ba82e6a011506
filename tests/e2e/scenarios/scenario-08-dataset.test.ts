import { readFileSync } from 'node:fs';
import { cardWords } from '../../../lib/words/card-words';
import { clipWords } from '../../../lib/words/clip-words';
import { frameWords } from '../../../lib/words/frame-words';
import { clipped, clipSuggestion } from '../../driver/clip-suggestion';
import { exportBriefing } from '../../driver/export-briefing';
import { makeMeeting } from '../../driver/make-meeting';
import { openCard } from '../../driver/open-card';
import { readTable } from '../../driver/read-table';
import { tagByKey } from '../../driver/tag-by-key';
import { demoMeeting } from '../../portal/demo-meeting.mjs';
import { expect, test } from '../support/fixtures';
import { servePages } from '../support/serve-pages';

const path = '/hdx.sample/dataset/irregular-migrants-registered-western-balkans-2018';
const chart = 'http://charts.sample/quick';
const title = 'Western Balkans: irregular migrants registered in transit countries, January to June 2018';
const licence = 'Creative Commons Attribution for Intergovernmental Organisations (CC BY-IGO)';
const caveat =
  'People may be registered in more than one country. The three counts are minimum estimates and should not be added to arrivals in Greece.';

test.setTimeout(240_000);

test('scenario 8: of a dataset the source, the period of the data, licence, caveats and files are told apart', async ({
  rapporteur,
  portal,
}, testInfo) => {
  const desk = await makeMeeting(rapporteur, demoMeeting);
  const { page, card } = await clipSuggestion(rapporteur, portal.origin, { path, clip: { kind: 'page' } });
  expect(await page.title()).toBe(`${title} - HDX`);
  await expect(card.getByText(title, { exact: true }).first()).toBeVisible();
  await card.getByRole('button', { name: clipWords.details }).press('Enter');
  const details = card.getByRole('definition');
  await expect(details.filter({ hasText: 'IOM, from national authorities' })).toBeVisible();
  await expect(details.filter({ hasText: licence })).toBeVisible();
  await tagByKey(card, 6, 'Arrivals in the Balkans');
  // The keyboard is on what opened the details, so Enter is not for the card.
  const closed = card.waitForEvent('close');
  const done = card.getByRole('button', { name: cardWords.done });
  await done.click().catch(() => undefined); // the card may be gone before the click is acknowledged
  await closed;
  await page.close();

  const [source] = await readTable(desk, 'sources');
  expect(source?.fields).toMatchObject({
    type: 'dataset',
    title: { chosen: { value: title } },
    producer: { chosen: { value: ['IOM, from national authorities'] } },
    publisher: { chosen: { value: 'International Organization for Migration (IOM)' } },
    // Neither datePublished nor dateModified of the catalogue.
    period: { chosen: { value: { start: '2018-01-01', end: '2018-06-30' } } },
    modified: { chosen: { value: '2018-08-06' } },
    licence: { chosen: { value: licence } },
    caveats: [caveat],
    files: [{ url: expect.stringMatching(/registered-western-balkans\.csv$/), format: 'CSV' }],
  });
  expect(await readTable(desk, 'images'), 'the picture that all datasets share').toEqual([]);

  await desk.bringToFront();
  const briefing = desk.locator('.briefing');
  await expect(briefing.locator('.sources')).toContainText(caveat);
  await expect(briefing.locator('.sources')).toContainText(licence);
  const file = testInfo.outputPath('sources.json');
  await exportBriefing(desk, 'csl', file);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject([
    { type: 'dataset', title, author: [{ literal: 'IOM, from national authorities' }] },
  ]);

  const again = await rapporteur.context.newPage();
  // The sample's frame is of another port only, which the browser takes for the same site.
  await servePages(rapporteur, { [chart]: '<title>Quick charts</title><p>Registered by country: 8,034</p>' });
  await again.goto(portal.origin + path);
  await again.locator('#hxl-view-iframe').evaluate((frame, src) => frame.setAttribute('src', src), chart);
  const inFrame = again.frameLocator('#hxl-view-iframe').getByText('8,034');
  // The page around it learns a moment later, from the browser, that the keyboard is in its frame.
  await expect(async () => {
    await inFrame.click({ clickCount: 3 });
    expect(await inFrame.evaluate(() => getSelection()?.toString())).toContain('8,034');
    expect(await again.evaluate(() => document.activeElement?.id)).toBe('hxl-view-iframe');
  }).toPass();
  const second = await openCard(rapporteur, again);
  await clipped(second);
  await expect(second.getByText(frameWords.embeddedPage('charts.sample'))).toBeVisible();
  await expect(second.getByRole('button', { name: cardWords.part, exact: true })).toBeVisible();
});
