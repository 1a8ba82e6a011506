import type { Page } from '@playwright/test';
import { deskWords } from '../../lib/words/desk-words';

/**
 * Presses an Export button of the desk and keeps the file that comes.
 * @returns the name that the product gives it
 */
export async function exportBriefing(desk: Page, format: 'html' | 'markdown', path: string): Promise<string> {
  const download = desk.waitForEvent('download');
  await desk.getByRole('button', { name: deskWords.briefing[format], exact: true }).click();
  await (await download).saveAs(path);
  return (await download).suggestedFilename();
}
