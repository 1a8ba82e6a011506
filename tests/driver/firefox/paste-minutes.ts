import { minutesWords } from '../../../lib/words/minutes-words';
import { sampleMinutes } from '../sample-minutes';
import type { BrowserWindow } from './browser-window';
import type { FirefoxPage } from './firefox-page';
import type { Firefox } from './launch-firefox';

/** Pastes the minutes as a person does, and keeps what was read. @returns the desk, with the agenda of the next meeting */
export async function pasteMinutes(firefox: Firefox, around: BrowserWindow): Promise<FirefoxPage> {
  const desk = await firefox.openTab('/desk.html#/import');
  await around.copy(sampleMinutes);
  await desk.click('textarea', minutesWords.pasteArea);
  await desk.press('Control', 'v');
  await desk.click('button', /^Keep the minutes/);
  await desk.see('h1', 'Agenda');
  return desk;
}
