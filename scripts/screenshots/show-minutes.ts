import type { Page } from '@playwright/test';
import { deskWords } from '../../lib/words/desk-words';
import { minutesWords } from '../../lib/words/minutes-words';
import { acceptButton, chooseMinutes, reviewShown } from '../../tests/driver/import-minutes';
import { photograph } from '../../tests/driver/photograph';
import type { Rapporteur } from '../../tests/driver/rapporteur';
import { arabicMinutes, laterMinutes, sampleMinutes, twoMeetings } from '../../tests/driver/sample-minutes';

const wide = { width: 1280, height: 900 };
const narrow = { width: 480, height: 900 };
const say = minutesWords.review;

/** The import, the review and the actions: empty, full, uncertain, refused, narrow, and with words that run from right to left. */
export async function showMinutes(rapporteur: Rapporteur, shot: (name: string) => string) {
  const desk = await rapporteur.openTab('desk.html#/import');
  const discard = () => desk.getByRole('button', { name: say.discard }).click();
  await photograph(desk, shot('import'));
  await chooseMinutes(desk, { name: 'poem.txt', text: 'The tide is out.\n\nThe gulls are in.' });
  await desk.getByRole('alert').waitFor();
  await photograph(desk, shot('import-refused'));

  await chooseMinutes(desk, { name: 'two.md', text: twoMeetings });
  await desk.getByRole('checkbox').first().waitFor();
  await photograph(desk, shot('import-several'));
  await discard();
  await chooseMinutes(desk, { name: 'arabic.md', text: arabicMinutes });
  await reviewShown(desk);
  await photograph(desk, shot('review-right-to-left'));
  await discard();

  await chooseMinutes(desk, { name: 'coastal.md', text: sampleMinutes });
  await reviewShown(desk);
  await photograph(desk, shot('review'));
  await desk.keyboard.press('F2');
  await photograph(desk, shot('review-uncertain'));
  await desk.getByLabel('Title of item 2').focus();
  await desk
    .getByText(/^3 paragraphs|^2 paragraphs/)
    .first()
    .click();
  await photograph(desk, shot('review-item'));
  await photograph(desk, shot('review-whole'), true);
  await desk.setViewportSize(narrow);
  await desk.getByLabel('Title of item 2').focus();
  await photograph(desk, shot('review-narrow'));
  await desk.setViewportSize(wide);
  await acceptButton(desk).click();
  await desk.getByRole('heading', { name: deskWords.agenda.title, level: 1 }).waitFor();

  await chooseMinutes(desk, { name: 'later.md', text: laterMinutes });
  await reviewShown(desk);
  await photograph(desk, shot('review-known'));
  await photograph(desk, shot('review-known-whole'), true);
  await discard();
  await showKept(desk, shot);
}

async function showKept(desk: Page, shot: (name: string) => string) {
  await desk.evaluate(() => location.assign('#/agenda'));
  await desk.locator('details summary').first().click();
  await photograph(desk, shot('agenda-last-time'), true);
  await desk.evaluate(() => location.assign('#/actions'));
  await desk.locator('[data-action]').first().focus();
  await desk.keyboard.press('g');
  await desk.keyboard.press('h');
  await photograph(desk, shot('actions'));
  await desk.setViewportSize(narrow);
  await photograph(desk, shot('actions-narrow'));
  await desk.evaluate(() => location.assign('#/agenda'));
  await photograph(desk, shot('agenda-last-time-narrow'), true);
  await desk.setViewportSize(wide);
  await desk.getByRole('button', { name: deskWords.meetings.choose }).click();
  await desk.getByRole('menuitemradio', { checked: false }).first().click();
  for (const folded of await desk.locator('summary:visible').all()) await folded.click();
  await photograph(desk, shot('agenda-said'), true);
  await desk.evaluate(() => location.assign('#/actions'));
  await desk.locator('[data-action]').first().focus();
  for (const _each of [1, 2, 3]) await desk.keyboard.press('Delete');
  await desk.getByText(deskWords.actions.emptyTitle).waitFor();
  await photograph(desk, shot('actions-empty'));
}
