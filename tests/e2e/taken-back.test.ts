import { AxeBuilder } from '@axe-core/playwright';
import { commonWords } from '../../lib/words/common-words';
import { dataWords } from '../../lib/words/data-words';
import { clipSuggestion } from '../driver/clip-suggestion';
import { makeMeeting } from '../driver/make-meeting';
import { finishCard, tagByKey } from '../driver/tag-by-key';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { expect, test } from './support/fixtures';
import { stored } from './support/stored';

const list = {
  path: '/hid.sample/lists/europe-information-management',
  clip: { kind: 'selection', selector: '#people' },
};

test('what the undo key of the desk takes back from another page is named, lies in the trash, and comes back whole', async ({
  rapporteur,
  portal,
}, testInfo) => {
  test.setTimeout(120_000);
  const desk = await makeMeeting(rapporteur, demoMeeting);
  const { card, page } = await clipSuggestion(rapporteur, portal.origin, list);
  await tagByKey(card, 8, 'IM focal points');
  await finishCard(card);
  await page.close();
  await expect.poll(async () => (await stored(rapporteur, 'tags')).length).toBe(1);
  const before = await Promise.all([stored(rapporteur, 'clips'), stored(rapporteur, 'snapshots')]);

  await desk.bringToFront();
  await desk.locator('#content').focus();
  await desk.keyboard.press('Control+z');
  const bar = desk.locator('[class*="notice"]').filter({ hasText: 'Taken back' });
  await expect(bar).toHaveText(commonWords.takenBack(commonWords.done.tag));
  await desk.keyboard.press('Control+z');
  await expect(bar).toContainText(commonWords.takenBack(commonWords.done.clip));
  await expect(bar).toContainText('Mira Halloran');
  expect(await stored(rapporteur, 'clips')).toEqual([]);
  const { violations } = await new AxeBuilder({ page: desk }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await desk.screenshot({ path: testInfo.outputPath('taken-back.png') });
  await bar.getByRole('button', { name: dataWords.trash.putBack }).click();
  await expect(desk.getByText(commonWords.done['put-back'], { exact: true })).toBeVisible();
  await expect(bar).toHaveCount(0);
  expect(await Promise.all([stored(rapporteur, 'clips'), stored(rapporteur, 'snapshots')])).toEqual(before);
  await desk.screenshot({ path: testInfo.outputPath('put-back.png') });

  await desk.keyboard.press('Control+z');
  await expect(bar).toContainText('Mira Halloran');
  await desk.getByRole('link', { name: dataWords.trash.link, exact: true }).click();
  const row = desk.getByRole('listitem').filter({ hasText: dataWords.trash.takenBack('') });
  await expect(row).toContainText('Mira Halloran');
  await desk.screenshot({ path: testInfo.outputPath('trash.png') });
  await row.getByRole('button', { name: dataWords.trash.putBackName('Clip') }).click();
  await expect(desk.getByText(dataWords.trash.emptyTitle)).toBeVisible();
  expect(await Promise.all([stored(rapporteur, 'clips'), stored(rapporteur, 'snapshots')])).toEqual(before);
});
