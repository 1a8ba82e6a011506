import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { clipSuggestion } from '../driver/clip-suggestion';
import { exportBriefing } from '../driver/export-briefing';
import { makeMeeting } from '../driver/make-meeting';
import { finishCard, tagByKey } from '../driver/tag-by-key';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { suggestions } from '../portal/suggestions.mjs';
import { expect, test } from './support/fixtures';

/** What is drawn for paper outside the briefing, in words: there must be none. */
function besideTheSheet(page: Page) {
  return page.evaluate(() => {
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.textContent?.trim() || !element || element.closest('.quote, .citation')) continue;
      const seen = element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden');
      if (seen && !element.closest('.briefing')) words.push(node.textContent.trim());
    }
    const controls = [...document.querySelectorAll('button, [role="toolbar"], input, select')];
    return [...words, ...controls.filter((control) => control.checkVisibility()).map((control) => control.outerHTML)];
  });
}

test('paper shows the briefing and nothing of the desk, and the file says the same', async ({
  rapporteur,
  portal,
}, testInfo) => {
  const desk = await makeMeeting(rapporteur, demoMeeting);
  for (const suggestion of suggestions.filter(({ clip }) => clip.kind === 'selection').slice(0, 2)) {
    const { card } = await clipSuggestion(rapporteur, portal.origin, suggestion);
    await tagByKey(card, demoMeeting.topicTitles.indexOf(suggestion.topic) + 1, suggestion.topic);
    await finishCard(card);
  }
  await desk.bringToFront();
  await expect(desk.locator('[data-clip]')).toHaveCount(2);
  expect(await besideTheSheet(desk), 'on the screen there is more than the sheet').not.toEqual([]);
  await desk.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await besideTheSheet(desk)).toEqual([]);
  expect(await desk.locator('.briefing').evaluate((sheet) => getComputedStyle(sheet).color)).toBe('rgb(0, 0, 0)');
  await desk.screenshot({ path: testInfo.outputPath('print.png'), fullPage: true });

  await desk.emulateMedia({ media: 'screen', colorScheme: 'light' });
  const file = testInfo.outputPath('briefing.html');
  await exportBriefing(desk, 'html', file);
  const reader = await rapporteur.context.newPage();
  await reader.setContent(readFileSync(file, 'utf8'));
  await desk.evaluate(() => location.assign('#/briefing'));
  await expect(desk.locator('[data-clip]')).toHaveCount(2);
  for (const part of ['h1', 'h2', '.quote', '.dated', '.citation', '.source-entry', '.notes li']) {
    const written = await reader.locator(part).allTextContents();
    expect(written.length, part).toBeGreaterThan(0);
    expect(await desk.locator(`.briefing ${part}`).allTextContents(), part).toEqual(written);
  }
});
