import { editionWords } from '../../../lib/words/edition-words';
import { figureWords } from '../../../lib/words/figure-words';
import { clipSuggestion } from '../../driver/clip-suggestion';
import { makeMeeting } from '../../driver/make-meeting';
import { readTable } from '../../driver/read-table';
import { finishCard, tagByKey } from '../../driver/tag-by-key';
import { demoMeeting } from '../../portal/demo-meeting.mjs';
import { expect, test } from '../support/fixtures';

const days = [
  { edition: '2024-08', printed: '78,000', month: 'Aug 2024' },
  { edition: '2024-09', printed: '84,000', month: 'Sept 2024' },
] as const;

test.setTimeout(240_000);

test('scenario 10: two days of one address are two clips, in the language of their words, with the standing caveat and its rounding', async ({
  rapporteur,
  portal,
}) => {
  const desk = await makeMeeting(rapporteur, demoMeeting);
  for (const { edition, printed, month } of days) {
    portal.publishEdition(edition);
    const { page, card } = await clipSuggestion(rapporteur, portal.origin, {
      path: '/euaa.sample/latest-asylum-trends-asylum',
      clip: { kind: 'selection', selector: '#applications' },
    });
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    const chip = card.getByRole('button', { name: printed });
    for (const said of [month, figureWords.names.status.provisional, figureWords.roundedTo('1,000')])
      await expect(chip).toContainText(said);
    if (edition === '2024-09') await expect(card.getByText(editionWords.move('78,000', '84,000'))).toBeVisible();
    await tagByKey(card, 9, 'AoB');
    await card.keyboard.press('Alt+f');
    await expect(card.getByRole('button', { name: printed, pressed: true })).toBeVisible();
    await finishCard(card);
    await page.close();
  }

  const clips = await readTable(desk, 'clips');
  expect(await readTable(desk, 'sightings')).toEqual([]);
  expect(new Set(clips.map(({ canonicalUrl }) => canonicalUrl)).size).toBe(1);
  expect(clips).toMatchObject([{ lang: 'en' }, { lang: 'en' }]);
  expect(new Set(clips.map(({ contentHash }) => contentHash)).size).toBe(2);
  expect(new Set((await readTable(desk, 'snapshots')).map(({ sha256 }) => sha256)).size).toBe(2);
  for (const { fields } of await readTable(desk, 'sources')) {
    expect(fields).toMatchObject({
      // What the page declares is kept beside what its words are.
      language: { chosen: { value: 'en' }, others: [{ value: 'fr', from: 'html-attribute' }] },
      caveats: [expect.stringContaining('provisional and unvalidated')],
    });
  }
  for (const figure of await readTable(desk, 'figures'))
    expect(figure).toMatchObject({ roundedTo: 1_000, status: 'provisional', measure: 'applications' });

  await desk.bringToFront();
  const briefing = desk.locator('.briefing');
  await expect(
    briefing.locator('table.figures').getByRole('cell', { name: /84,000.*rounded to 1,000, provisional/ }),
  ).toBeVisible();
  await expect(briefing.locator('.sources')).toContainText('provisional and unvalidated');
});
