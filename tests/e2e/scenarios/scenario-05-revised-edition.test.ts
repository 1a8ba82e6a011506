import { readFileSync } from 'node:fs';
import { editionWords } from '../../../lib/words/edition-words';
import { exportBriefing } from '../../driver/export-briefing';
import { makeMeeting } from '../../driver/make-meeting';
import { readTable } from '../../driver/read-table';
import { finishCard } from '../../driver/tag-by-key';
import { expect, test } from '../support/fixtures';
import { briefingOf, clipAndFile, meetingOn, openDesk, openFigures, takeNext } from './scenario';

const path = (month: string) => `/reliefweb.sample/report/bosnia-and-herzegovina/inter-agency-update-${month}-2018`;
const clip = { kind: 'selection', selector: '#monthly' };

test('a later edition moves months and turns the trend: the diff, the sum that stays, and the struck change with both editions', async ({
  rapporteur,
  portal,
}, testInfo) => {
  test.setTimeout(240_000);
  const desk = await makeMeeting(rapporteur, meetingOn('2018-11-08'));
  const june = await clipAndFile(rapporteur, portal.origin, { path: path('june'), clip });
  await takeNext(june.card, /^7,652/);
  await finishCard(june.card);
  const september = await clipAndFile(rapporteur, portal.origin, { path: path('september'), clip });
  await takeNext(september.card, /^16,144/);
  await expect(september.card.getByText(/newer edition of your clip of .*666 → 598, 1,419 → 1,801/)).toBeVisible();
  await september.card.keyboard.press('Alt+e');
  await expect(september.card.getByText(/^Newer edition of your clip of/)).toBeVisible();
  await finishCard(september.card);

  const newer = (await readTable(desk, 'clips')).find(({ pageUrl }) => String(pageUrl).includes('september'));
  await openDesk(desk, `clip/${newer?.id}`);
  const editions = desk.locator('section', { has: desk.getByRole('heading', { name: editionWords.title }) });
  for (const [month, before, after] of [
    ['Mar', '666', '598'],
    ['Apr', '1,419', '1,801'],
    ['May', '2,557', '2,242'],
    ['Jun', '2,294', '2,295'],
  ])
    await expect(editions.getByRole('row', { name: `Arrivals · ${month} ${before} ${after}` })).toBeVisible();

  await openFigures(desk);
  await expect(
    desk.getByText(/Mar 2018 666 → 598 · Apr 2018 1,419 → 1,801 · May 2018 2,557 → 2,242 · Jun 2018 2,294 → 2,295\./),
  ).toBeVisible();
  await expect(desk.getByText(/turns: −10\.3% before, \+2\.4% now \(own calculation\)/)).toBeVisible();
  await expect(desk.getByText(/To Jun 2018 it is 7,652 in the edition September 2018, as in June 2018/)).toBeVisible();
  const months = desk.getByRole('row', { name: /superseded/ });
  await expect(months, 'all seven numbers of the June edition').toHaveCount(7);

  const section = await briefingOf(desk, /change from May 2018 to June 2018/);
  const change = section.getByRole('row', { name: /change from May 2018 to June 2018/ });
  await expect(change).toContainText('−10.3% (superseded) +2.4% (own calculation, edition September 2018)');
  await expect(change.locator('s, del')).toHaveText('−10.3%');

  const file = testInfo.outputPath('briefing.md');
  await exportBriefing(desk, 'markdown', file);
  const written = readFileSync(file, 'utf8');
  const row = written.split('\n').find((line) => line.includes('change from May 2018 to June 2018')) ?? '';
  const [, mark = ''] = /\[\^([^\]]+)\]/.exec(row) ?? [];
  const note = written.split('\n').find((line) => line.startsWith(`[^${mark}]:`)) ?? '';
  expect(note).toMatch(/September 2018.*In place of −10\.3%\..*June 2018/);
});
