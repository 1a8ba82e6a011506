import { readFileSync } from 'node:fs';
import { deskWords } from '../../../lib/words/desk-words';
import { figureCheckWords } from '../../../lib/words/figure-check-words';
import { figureWords } from '../../../lib/words/figure-words';
import { regionWords } from '../../../lib/words/region-words';
import { clipSuggestion } from '../../driver/clip-suggestion';
import { exportBriefing } from '../../driver/export-briefing';
import { makeMeeting } from '../../driver/make-meeting';
import { readTable } from '../../driver/read-table';
import { finishCard, tagByKey } from '../../driver/tag-by-key';
import { takeScreen } from '../../driver/take-screen';
import { demoMeeting } from '../../portal/demo-meeting.mjs';
import { suggestions } from '../../portal/suggestions.mjs';
import { expect, test } from '../support/fixtures';

const map = '/frontex.sample/what-we-do/monitoring-and-risk-analysis/migratory-map/';
const news = suggestions.find(({ id }) => id === 'balkans-news') ?? { path: '', clip: { kind: 'page' } };
const topic = 'Arrivals in the Balkans';
const disclaimer = 'detections of illegal border-crossing, not persons';
const detections = figureWords.names.measure.detected;
const notAddable = figureCheckWords.en.sentence({
  ...{ kind: 'mixed-measures', measures: ['detected', 'registered'] },
  countsEvents: true,
});

test.setTimeout(240_000);

test('scenario 9: a number typed from a map must say that it counts detections, and is not added to registrations', async ({
  rapporteur,
  portal,
}, testInfo) => {
  const desk = await makeMeeting(rapporteur, demoMeeting);
  const page = await rapporteur.context.newPage();
  await page.goto(portal.origin + map);
  await expect(page.locator('#routes text')).not.toHaveCount(0);
  const region = await takeScreen(rapporteur, page);
  await region.keyboard.press('Enter');
  await region.getByLabel(regionWords.typed).fill('2,410');
  await expect(region.getByRole('checkbox').nth(5)).toBeVisible();
  await region.keyboard.press('Alt+6');
  await expect(region.getByRole('checkbox').nth(5)).toBeChecked();
  await region.getByLabel(regionWords.caption).fill('Western Mediterranean route');
  await region.keyboard.press('Enter');
  await region.getByRole('heading', { name: regionWords.kept }).waitFor();
  await region.close();
  await page.close();
  const [clip] = await readTable(desk, 'clips');
  expect(clip).toMatchObject({ typed: '2,410', transcribed: true, content: { kind: 'image', fidelity: 'region' } });
  const [source] = await readTable(desk, 'sources');
  expect(JSON.stringify(source?.fields)).toContain(disclaimer);

  await desk.bringToFront();
  await desk.evaluate((hash) => location.assign(hash), `#/clip/${clip?.id}`);
  await expect(desk.getByText(disclaimer).first()).toBeVisible();
  await desk.getByRole('button', { name: /^2,410/, pressed: false }).click();
  const what = desk.getByRole('group', { name: figureWords.askMeasure('2,410') });
  await expect(what).toBeVisible();

  const goToFigures = () => desk.getByRole('link', { name: deskWords.sections.figures }).click();
  await goToFigures();
  const open = figureCheckWords.en.sentence({ kind: 'measure-open', value: 2_410 });
  await expect(desk.getByText(open)).toBeVisible();
  await desk.evaluate((hash) => location.assign(hash), `#/clip/${clip?.id}`);
  await what.getByRole('button', { name: detections }).click();
  await expect(what).toHaveCount(0);
  expect(await readTable(desk, 'figures')).toMatchObject([
    { printed: '2,410', measure: 'detected', status: 'provisional', settled: ['measure'], stands: { in: 'typed' } },
  ]);

  const { page: iom, card } = await clipSuggestion(rapporteur, portal.origin, news);
  await tagByKey(card, 6, topic);
  await card.keyboard.press('Alt+f');
  await expect(card.getByRole('button', { name: /^11,267/, pressed: true })).toBeVisible();
  await finishCard(card);
  await iom.close();

  await desk.bringToFront();
  await goToFigures();
  await expect(desk.getByText(open)).toHaveCount(0);
  const indicators = desk.getByRole('checkbox', { name: figureWords.page.chooseSeries('') });
  await expect(indicators).toHaveCount(2);
  for (const indicator of await indicators.all()) await indicator.check();
  await desk.getByRole('button', { name: figureWords.page.join, exact: false }).click();
  await expect(desk.getByText(notAddable)).toBeVisible();
  await expect(desk.getByText('13,677')).toHaveCount(0);

  const file = testInfo.outputPath('briefing.html');
  await exportBriefing(desk, 'html', file);
  const reader = await rapporteur.context.newPage();
  await reader.setContent(readFileSync(file, 'utf8'));
  await expect(reader.getByText('13,677')).toHaveCount(0);
  await expect(reader.locator('.figure-checks')).toContainText(notAddable);
  const row = reader.locator('table.figures').getByRole('row').filter({ hasText: '2,410' });
  await expect(row).toContainText('transcribed by hand');
  await expect(row).toContainText('provisional');
  await expect(row).toContainText('detections');
  await expect(reader.locator('.sources')).toContainText(disclaimer);
});
