import type { Page } from '@playwright/test';
import { openedPage } from './opened-page';
import type { Rapporteur } from './rapporteur';

/**
 * Opens the real side panel beside whatever the window shows, from a page of the extension: a script run in a page by
 * Playwright counts as a user gesture, one run in the worker does not.
 * @param from any page of the extension, such as the clip card or the desk
 */
export async function openBoard(rapporteur: Rapporteur, from: Page): Promise<Page> {
  const opening = from.evaluate(async () => {
    const { id } = await chrome.windows.getLastFocused();
    if (id !== undefined) await chrome.sidePanel.open({ windowId: id });
  });
  await opening.catch((error: unknown) => {
    if (!from.isClosed()) throw error; // the card closes as the board opens, before it can answer
  });
  return openedPage(rapporteur, 'sidepanel.html');
}
