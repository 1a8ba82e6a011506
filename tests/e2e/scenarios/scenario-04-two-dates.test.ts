import { makeMeeting } from '../../driver/make-meeting';
import { readTable } from '../../driver/read-table';
import { finishCard } from '../../driver/tag-by-key';
import { expect, test } from '../support/fixtures';
import { briefingOf, clipAndFile, meetingOn, onlyRow, takeNext } from './scenario';

const path = '/reliefweb.sample/report/bosnia-and-herzegovina/inter-agency-update-may-2018';

test('of two dates the day of publication, of two hosts the source, and key indicators as value, label and period', async ({
  rapporteur,
  portal,
}) => {
  test.setTimeout(240_000);
  const desk = await makeMeeting(rapporteur, meetingOn('2018-06-28'));
  for (const selector of ['#detected', '.rw-key-figures__figure']) {
    const { page, card } = await clipAndFile(rapporteur, portal.origin, {
      path,
      clip: { kind: 'selection', selector },
    });
    await expect(card.getByText(/published 31 May 2018/).first()).toBeVisible();
    await takeNext(card, /^5,290/);
    await finishCard(card);
    await page.close();
  }

  const { fields } = await onlyRow(desk, 'sources');
  expect(fields).toMatchObject({
    published: { chosen: { value: '2018-05-31', label: 'Originally published' } },
    foundOn: { chosen: { value: 'ReliefWeb' } },
    producer: {
      chosen: { value: ['United Nations Country Team in Bosnia and Herzegovina', 'UN High Commissioner for Refugees'] },
      others: [{ value: ['UNCT Bosnia and Herzegovina', 'UNHCR'] }],
    },
    licence: { chosen: { value: expect.stringContaining('Copyright © UNHCR') } },
    caveats: [expect.stringContaining('written by a machine')],
  });
  const posted = { value: '2018-06-08', from: 'label', label: 'Posted' };
  expect((fields as { published: { others: unknown[] } }).published.others).toContainEqual(posted); // a date has others

  const figures = await readTable(desk, 'figures');
  expect(figures).toHaveLength(2);
  for (const figure of figures)
    expect(figure).toMatchObject({
      ...{ printed: '5,290', value: 5_290, what: 'Detected arrivals', measure: 'arrivals', basis: 'cumulative' },
      period: { start: '2018-01-01', end: '2018-05-31' },
    });

  const section = await briefingOf(desk, /5,290/);
  const stamp = section.getByText(/^Caveat: The summary below was written by a machine/);
  await expect(stamp, 'beside each excerpt').toHaveCount(2);
  await expect(section.getByRole('row', { name: /5,290/ })).toContainText('as of 31 May 2018');
  await expect(desk.locator('.briefing').getByText(/Licence: Copyright © UNHCR/)).toBeVisible();
  await expect(desk.locator('.briefing')).not.toContainText(/(?<!\d)8 June 2018/);
});
