import { readFileSync } from 'node:fs';
import { deskWords } from '../../../lib/words/desk-words';
import { handOutWords as out } from '../../../lib/words/hand-out-words';
import { markingWords as say } from '../../../lib/words/marking-words';
import { clipSuggestion } from '../../driver/clip-suggestion';
import { exportBriefing, openHandOut } from '../../driver/export-briefing';
import { makeMeeting } from '../../driver/make-meeting';
import { readTable } from '../../driver/read-table';
import { finishCard, tagByKey } from '../../driver/tag-by-key';
import { demoMeeting } from '../../portal/demo-meeting.mjs';
import { expect, test } from '../support/fixtures';
import { textsIn } from '../support/texts-in';

const list = {
  path: '/hid.sample/lists/europe-information-management',
  clip: { kind: 'selection', selector: '#people' },
};
const persons = [
  ...['Mira Halloran', 'Jonas Verwey', 'Salma Idrissi', 'Petra Kolin', 'Teodor Vasko', 'Lucia Ferrandi'],
  ...['Hanna Brekke', 'Rami Qudsi', 'mira.halloran', 'rami.qudsi', '960011', '960018'],
];
const formats = ['html', 'docx', 'xlsx', 'evidencePack'] as const;

/** Scenario 12: the list of focal points is the most sensitive item on the agenda. */
test('a list of focal points is warned of, marked, kept back, and handed out only when included', async ({
  rapporteur,
  portal,
}, testInfo) => {
  test.setTimeout(300_000);
  const desk = await makeMeeting(rapporteur, demoMeeting);
  const { card } = await clipSuggestion(rapporteur, portal.origin, list);
  const warning = card.getByRole('region', { name: say.foundTitle });
  await expect(warning).toContainText(say.contactsHigh);
  await expect(warning).toContainText('8 e-mail addresses in a table, 8 telephone numbers in a table, and 8 names');
  const marks = async () => (await readTable(desk, 'clips')).map(({ sensitivity, sharing }) => [sensitivity, sharing]);
  expect(await marks()).toEqual([['high', 'AMBER+STRICT']]);

  await warning.getByRole('button', { name: say.unmark }).click();
  await expect(warning.getByRole('button', { name: say.markThem('TLP:AMBER+STRICT') })).toBeVisible();
  expect(await marks()).toEqual([[null, null]]);
  await card.keyboard.press('Control+z');
  await expect(warning.getByRole('button', { name: say.unmark })).toBeVisible();
  expect(await marks()).toEqual([['high', 'AMBER+STRICT']]);

  await tagByKey(card, 8, 'IM focal points');
  await warning.getByRole('button', { name: say.keepOrganisations }).click();
  await expect(card.getByRole('status').first()).toHaveText(say.organisationsKept);
  await finishCard(card);
  expect((await marks()).sort()).toEqual([
    ['high', 'AMBER+STRICT'],
    ['low', null],
  ]);

  await desk.bringToFront();
  const preview = desk.locator('.briefing');
  await expect(preview.getByRole('table').first()).toBeVisible();
  await expect(preview).toContainText('Information management officer');
  await expect(preview).not.toContainText('Mira Halloran');
  await expect(preview).not.toContainText('Sensitivity: high');

  await desk.getByRole('button', { name: deskWords.briefing.showLeftOut(1) }).click();
  // The tools of a clip stand beside it while the pointer is on it.
  await preview.getByText('mira.halloran@example.org').hover();
  await desk.getByRole('button', { name: deskWords.briefing.include }).click();
  await expect(preview).toContainText('Sensitivity: high');
  await openHandOut(desk);
  await expect(desk.getByText(out.omissions(1))).toBeVisible();
  await expect(desk.getByText(out.staysBack)).toBeVisible();
  await expect(desk.getByText(out.marked('Sensitivity: low'))).toBeVisible();
  for (const format of formats) {
    const file = testInfo.outputPath(`without.${format}`);
    await exportBriefing(desk, format, file);
    const texts = textsIn(readFileSync(file));
    for (const person of persons) expect(texts, `${person} in ${format}`).not.toContain(person);
  }

  await desk.getByRole('checkbox', { name: out.include }).check();
  await expect(desk.getByText(out.includedAllTheSame(1))).toBeVisible();
  await expect(desk.getByText(out.marked('TLP:AMBER+STRICT · Sensitivity: high'))).toBeVisible();
  const file = testInfo.outputPath('with.html');
  await exportBriefing(desk, 'html', file);
  const texts = textsIn(readFileSync(file));
  for (const person of persons) expect(texts, person).toContain(person);
  expect(texts).toContain('TLP:AMBER+STRICT');
});
