import { readFileSync } from 'node:fs';
import { figureWords } from '../../../lib/words/figure-words';
import { exportBriefing } from '../../driver/export-briefing';
import { makeMeeting } from '../../driver/make-meeting';
import { expect, test } from '../support/fixtures';
import {
  briefingOf,
  clipAndFile,
  closeCard,
  figuresByNumber,
  meetingOn,
  onlyRow,
  openFigures,
  takeNext,
} from './scenario';

const path = '/dtm.sample/news/secondary-movements-western-balkans';

test('a figure whose basis the words hide: parts, the question, dates after the meeting, and the officer’s reading in the briefing', async ({
  rapporteur,
  portal,
}, testInfo) => {
  test.setTimeout(240_000);
  const desk = await makeMeeting(rapporteur, meetingOn('2018-06-28'));
  const clip = { kind: 'selection', selector: '.field--name-field-body, .field--name-body' };
  const { card, page } = await clipAndFile(rapporteur, portal.origin, { path, clip });
  await takeNext(card, /^11,267/);

  const question = card.getByRole('group', { name: figureWords.askBasis('11,267') });
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: /^Since 1 January/ }).click();
  await expect(question).toBeHidden();
  const more = card.getByRole('button', { name: /^\d+ more$/ });
  if (await more.isVisible()) await more.click();
  const exits = card.getByRole('button', { name: /^590/ });
  await expect(exits).toHaveAttribute('aria-pressed', 'false');
  await closeCard(card);

  const { content } = await onlyRow(desk, 'clips');
  const sentence = await page.locator('#total-registered').innerText();
  expect((content as { quote: string }).quote).toContain(sentence); // an excerpt has a quote
  const { fields } = await onlyRow(desk, 'sources');
  expect(fields).toMatchObject({ published: { chosen: { value: '2018-08-01' } } });

  const figures = await figuresByNumber(desk);
  const total = figures.get(11_267);
  expect(total).toMatchObject({ basis: 'cumulative', period: { start: '2018-01-01', end: '2018-06' } });
  expect(total?.settled).toContain('basis');
  for (const part of [8_034, 2_000, 1_233]) expect(figures.get(part)?.partOfId, String(part)).toBe(total?.id);
  expect(figures.has(590), 'the exits are no part of it').toBe(false);

  await openFigures(desk);
  for (const said of [
    '8,034 + 2,000 + 1,233 = 11,267, as printed.',
    'It was published 1 Aug 2018, after the meeting of 28 Jun 2018.',
    'Its period ends Jun 2018, after the meeting of 28 Jun 2018.',
  ])
    await expect(desk.getByText(said)).toBeVisible();

  const section = await briefingOf(desk, /11,267/);
  const row = section.getByRole('row', { name: /11,267/ });
  await expect(row).toContainText('Albania, Montenegro and Bosnia and Herzegovina');
  await expect(row).toContainText(
    /cumulative since 1 January 2018 \(officer’s reading; source says “second quarter of 2018”\)/,
  );
  await expect(row).toContainText('IOM Regional Office Vienna, published 1 August 2018');
  await expect(section.getByText(/11,267.*It was published 1 Aug 2018, after the meeting/)).toBeVisible();
  await expect(section).not.toContainText('11,857');

  const file = testInfo.outputPath('briefing.md');
  await exportBriefing(desk, 'markdown', file);
  const written = readFileSync(file, 'utf8');
  expect(written).toContain(sentence);
  expect(written).toMatch(/officer’s reading.*11,267/);
});
