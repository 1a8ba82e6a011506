import { checkingWords as say } from '../../lib/words/checking-words';
import { answerQuestion } from '../driver/answer-question';
import { clipSuggestion } from '../driver/clip-suggestion';
import { makeMeeting } from '../driver/make-meeting';
import { readTable } from '../driver/read-table';
import { finishCard, tagByKey } from '../driver/tag-by-key';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { startChangingSite } from './support/changing-site';
import { expect, test } from './support/fixtures';

test.use({ launch: { viewport: null } });

const counted = 'The northern gate let 11,267 boats through in the second quarter of 2018.';

test('the browser asks for one site; refused, nothing is read and the clip says so; allowed, the page is checked, until the leave is withdrawn', async ({
  rapporteur,
}) => {
  const site = await startChangingSite();
  const { host } = new URL(site.origin);
  site.pages.set('/gate', `<title>Gate</title><h1>Gate</h1><p>What the office counted.<p id="q">${counted}<p>The end.`);
  const desk = await makeMeeting(rapporteur, demoMeeting);
  const { page, card } = await clipSuggestion(rapporteur, site.origin, {
    path: '/gate',
    clip: { kind: 'selection', selector: '#q' },
  });
  await tagByKey(card, 1, demoMeeting.topicTitles[0] ?? '');
  await finishCard(card);
  await page.close();
  site.pages.set('/gate', `<title>Gate</title><p id="q">${counted.replace('11,267', '11,276')}<p>The end.`);
  const visits = site.asked.length;
  await desk.bringToFront();
  const [clip] = await readTable(desk, 'clips');
  await desk.evaluate((hash) => location.assign(hash), `#/clip/${clip?.id}`);
  const check = desk.getByRole('button', { name: `${say.allow(host)} · ${say.check}` });
  const granted = () => desk.evaluate(async () => (await chrome.permissions.getAll()).origins);

  await answerQuestion(() => check.click(), 'Escape');
  await expect(desk.getByText(say.notGiven(host))).toBeVisible();
  expect(site.asked.length).toBe(visits);
  expect(await granted()).toEqual([]);

  await answerQuestion(() => check.click(), 'Tab', 'Return');
  await expect(desk.getByText(say.verdictText.changed)).toBeVisible({ timeout: 90_000 });
  await expect(desk.locator('ins')).toContainText('11,276');
  expect(await granted(), 'this site and no other').toEqual([`${site.origin}/*`]);
  expect(site.asked.length).toBe(visits + 1);

  await desk.evaluate(() => location.assign('#/checking'));
  await desk.getByRole('button', { name: say.withdraw(host) }).click();
  await expect(desk.getByRole('button', { name: say.allow(host) })).toBeVisible();
  expect(await granted()).toEqual([]);
  await site.close();
});
