import { type BrowserWindow, browserWindow } from './browser-window';
import { clipByKey } from './clip-by-key';
import type { FirefoxPage } from './firefox-page';
import type { Firefox } from './launch-firefox';
import { pasteMinutes } from './paste-minutes';

/** A report of the sample portals that counts 11,267. */
export const news = '/dtm.sample/news/secondary-movements-western-balkans';

/** Minutes pasted, and a sentence of the news clipped by key and tagged to the second item of the agenda. */
export async function newsToAgenda(
  firefox: Firefox,
  origin: string,
): Promise<{ around: BrowserWindow; desk: FirefoxPage; page: FirefoxPage; card: FirefoxPage }> {
  const around = await browserWindow(firefox.bidi);
  const desk = await pasteMinutes(firefox, around);
  const page = await firefox.openTab(origin + news);
  const card = await clipByKey(around, page, '#total-registered');
  await card.press('2');
  await card.see('*', /^Tagged 2/);
  return { around, desk, page, card };
}
