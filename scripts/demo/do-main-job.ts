import { resolve } from 'node:path';
import { clipSuggestion } from '../../tests/driver/clip-suggestion';
import { exportBriefing } from '../../tests/driver/export-briefing';
import { makeMeeting } from '../../tests/driver/make-meeting';
import { openBoard } from '../../tests/driver/open-board';
import { photograph } from '../../tests/driver/photograph';
import type { Rapporteur } from '../../tests/driver/rapporteur';
import { finishCard, tagByKey } from '../../tests/driver/tag-by-key';
import { demoMeeting } from '../../tests/portal/demo-meeting.mjs';
import { suggestions } from '../../tests/portal/suggestions.mjs';
import { step } from '../step.mjs';

/**
 * Makes a meeting, clips sample pages through the real toolbar action, tags by keyboard, and exports the briefing.
 * @param folder for the files and a picture of each surface
 * @returns the paths of what was written
 */
export async function doMainJob(rapporteur: Rapporteur, origin: string, folder: string): Promise<string[]> {
  const files: string[] = [];
  const file = (name: string) => {
    const path = resolve(folder, name);
    files.push(path);
    return path;
  };
  step(`making the meeting “${demoMeeting.meeting.title}” on the desk`);
  const desk = await makeMeeting(rapporteur, demoMeeting);
  for (const suggestion of suggestions) {
    // Pictures and links are clipped from the browser's own menu, which opens only on a display.
    if (suggestion.clip.kind !== 'selection' && suggestion.clip.kind !== 'page') continue;
    const number = demoMeeting.topicTitles.indexOf(suggestion.topic) + 1;
    const { page, card } = await clipSuggestion(rapporteur, origin, suggestion);
    await tagByKey(card, number, suggestion.topic);
    step(`clipped ${suggestion.title}, and pressed ${number} for “${suggestion.topic}”`);
    if (suggestion.clip.kind === 'selection') await card.screenshot({ path: resolve(folder, 'card.png') });
    await finishCard(card);
    await page.close();
  }
  file('card.png');

  step('taking a picture of each surface');
  await desk.bringToFront();
  const board = await openBoard(rapporteur, desk);
  await board
    .getByText(demoMeeting.topicTitles[0] ?? '')
    .first()
    .waitFor();
  await board.screenshot({ path: file('board.png') });
  for (const place of ['agenda', 'sources', 'hand-out', 'briefing']) {
    await desk.evaluate((hash) => location.assign(hash), `#/${place}`);
    await photograph(desk, file(`desk-${place}.png`), true);
  }

  step('exporting the briefing from the desk');
  await exportBriefing(desk, 'docx', file('briefing.docx'));
  await exportBriefing(desk, 'html', file('briefing.html'));
  await exportBriefing(desk, 'markdown', file('briefing.md'));
  return files;
}
