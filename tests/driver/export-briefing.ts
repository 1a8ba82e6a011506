import type { Page } from '@playwright/test';
import { deskWords } from '../../lib/words/desk-words';
import type { Rapporteur } from './rapporteur';
import { saveDownload } from './save-download';

/**
 * Presses an Export button of the desk and keeps the file that comes.
 * @returns the name that the product gives it
 */
export function exportBriefing(
  rapporteur: Rapporteur,
  desk: Page,
  format: 'html' | 'markdown',
  path: string,
): Promise<string> {
  const button = desk.getByRole('button', { name: deskWords.briefing[format], exact: true });
  return saveDownload(rapporteur, path, () => button.click());
}
