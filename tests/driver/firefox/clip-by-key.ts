import type { BrowserWindow } from './browser-window';
import type { FirefoxPage } from './firefox-page';

/** Selects a paragraph and clips it with the card's own shortcut. @returns the card */
export async function clipByKey(around: BrowserWindow, page: FirefoxPage, selector: string): Promise<FirefoxPage> {
  await page.select(selector);
  await around.pressShortcut('C');
  const card = await around.card();
  await card.see('[role="status"], header, p', /^Clipped/);
  return card;
}
