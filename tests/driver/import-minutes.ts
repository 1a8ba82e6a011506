import type { Page } from '@playwright/test';
import { minutesWords } from '../../lib/words/minutes-words';

/** Chooses a file on the import page, through the browser's own chooser. The desk then shows what it read, or why it refused. */
export async function chooseMinutes(desk: Page, file: { name: string; text: string }): Promise<void> {
  await desk.evaluate(() => location.assign('#/import'));
  const chooser = desk.waitForEvent('filechooser');
  await desk.getByRole('button', { name: minutesWords.choose }).click();
  await (await chooser).setFiles({ name: file.name, mimeType: '', buffer: Buffer.from(file.text) });
}

/** The button that keeps what was read. */
export const acceptButton = (desk: Page) =>
  desk.getByRole('button', { name: /^(Keep|Update) the minutes|^(Make|Update) the meeting/ });

/** Waits for the review of a document. */
export async function reviewShown(desk: Page): Promise<void> {
  const { title, agendaTitle } = minutesWords.review;
  await desk.getByRole('heading', { name: new RegExp(`^(${title}|${agendaTitle})$`) }).waitFor();
}

/** Chooses minutes, looks at nothing, and keeps them. The desk then shows the agenda. */
export async function importMinutes(desk: Page, file: { name: string; text: string }): Promise<void> {
  await chooseMinutes(desk, file);
  await reviewShown(desk);
  await acceptButton(desk).click();
  await desk.getByRole('heading', { name: 'Agenda', level: 1 }).waitFor();
}
