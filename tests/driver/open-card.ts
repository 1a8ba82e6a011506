import type { Page } from '@playwright/test';
import { openedPage } from './opened-page';
import type { Rapporteur } from './rapporteur';
import { triggerAction } from './trigger-action';

/** Presses the toolbar button on a page and gives the clip card that opens: the real popup, which has the keyboard. */
export async function openCard(rapporteur: Rapporteur, page: Page): Promise<Page> {
  await triggerAction(rapporteur, page);
  return openedPage(rapporteur, 'popup.html');
}
