import { readFileSync } from 'node:fs';
import { tableWords } from '../../../lib/words/table-words';
import { makeMeeting } from '../../driver/make-meeting';
import { expect, test } from '../support/fixtures';
import { clipAndFile, closeCard, figuresByNumber, meetingOn, onlyRow, openDesk, openFigures } from './scenario';

test('a table with two rows of headings, rows below its total, notes and cut percentages', async ({
  rapporteur,
  portal,
}) => {
  test.setTimeout(240_000);
  const desk = await makeMeeting(rapporteur, meetingOn('2018-11-22'));
  const clip = { kind: 'selection', selector: '#weekly' };
  const { card } = await clipAndFile(rapporteur, portal.origin, { path: '/dtm.sample/europe?type=arrivals', clip });
  for (const number of [/^1,599/, /^2,077/, /^196/, /^288/, /^16 /, /^41/]) {
    const chip = card.getByRole('button', { name: number });
    if (!(await chip.isVisible())) await card.getByRole('button', { name: /^\d+ more$/ }).click();
    await chip.click();
    await expect(card.getByRole('button', { name: number, pressed: true })).toBeVisible();
  }
  await closeCard(card);

  const stored = await onlyRow(desk, 'clips');
  expect(stored.content).toMatchObject({
    header: [
      expect.anything(),
      ['Country', 'Previous week 01 Nov - 07 Nov', 'Current week 08 Nov - 14 Nov', 'Percentage Change'],
    ],
    notes: [expect.stringMatching(/^\* Countries of first arrival only/), expect.stringMatching(/^\*\* Named as/)],
  });
  const { rows } = stored.content as { rows: string[][] }; // a table has rows
  expect(rows.map((row) => row.length)).toEqual([4, 4, 4, 4, 4, 4, 4]);
  const figures = await figuresByNumber(desk);
  for (const [total, parts] of [
    [1_599, [144, 398, 201, 856]],
    [2_077, [45, 560, 286, 1_186]],
  ] as const)
    for (const part of parts) expect(figures.get(part)?.partOfId, String(part)).toBe(figures.get(total)?.id);
  for (const below of [196, 288, 16, 41]) expect(figures.get(below)?.partOfId, String(below)).toBeNull();

  await openFigures(desk);
  for (const said of [
    '144 + 398 + 201 + 856 = 1,599, as printed.',
    '45 + 560 + 286 + 1,186 = 2,077, as printed.',
    'Printed −68%, cut off and not rounded: 45 against 144 is a fall of 68.8% (own calculation).',
  ])
    await expect(desk.getByText(said)).toBeVisible();

  await openDesk(desk, `clip/${stored.id}`);
  await expect(desk.getByText(/^\* Countries of first arrival only/).first()).toBeVisible();
  const downloading = desk.waitForEvent('download');
  await desk.getByRole('button', { name: tableWords.downloadCsv }).click();
  const csv = readFileSync(await (await downloading).path(), 'utf8');
  expect(csv).toContain(
    'Country,Arrivals – Previous week 01 Nov - 07 Nov,Arrivals – Current week 08 Nov - 14 Nov,Percentage Change',
  );
});

test('a number with the mark of a note behind it is the number, and the mark stays a mark', async ({
  rapporteur,
  portal,
}) => {
  const desk = await makeMeeting(rapporteur, meetingOn('2018-11-22'));
  const path = '/dtm.sample/europe/transit-countries';
  const { page, card } = await clipAndFile(rapporteur, portal.origin, {
    path,
    clip: { kind: 'selection', selector: '#total' },
  });
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('61,0121');
  await expect(card.locator('sup')).toHaveText('1');
  await card.getByRole('button', { name: /^61,012 / }).click();
  await expect(card.getByRole('button', { name: /^61,012 /, pressed: true })).toBeVisible();
  await closeCard(card);
  expect(await onlyRow(desk, 'figures')).toMatchObject({ printed: '61,012', value: 61_012 });
  await openDesk(desk, 'briefing');
  await expect(desk.locator('.briefing .quote p', { hasText: '61,012' }).first().locator('sup').first()).toHaveText(
    '1',
  );
});
