import type { Page } from '@playwright/test';
import { handOutWords } from '../../lib/words/hand-out-words';

/** What the page on which the briefing is handed out makes files of. */
export type Exported =
  | 'docx'
  | 'html'
  | 'markdown'
  | 'xlsx'
  | 'figuresCsv'
  | 'actionsCsv'
  | 'clipsCsv'
  | 'csl'
  | 'ris'
  | 'bibtex'
  | 'evidencePack';

/** Goes to the page on which the briefing is handed out. */
export async function openHandOut(desk: Page): Promise<void> {
  await desk.evaluate(() => location.assign('#/hand-out'));
  await desk.getByRole('heading', { name: handOutWords.title }).waitFor();
}

/**
 * Presses one of the buttons of the page on which the briefing is handed out, and keeps the file that comes.
 * @returns the name that the product gives it
 */
export async function exportBriefing(desk: Page, format: Exported, path: string): Promise<string> {
  await openHandOut(desk);
  const download = desk.waitForEvent('download');
  await desk.getByRole('button', { name: handOutWords[format], exact: true }).click();
  await (await download).saveAs(path);
  return (await download).suggestedFilename();
}
