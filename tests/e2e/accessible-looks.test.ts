import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { clipSuggestion } from '../driver/clip-suggestion';
import { exportBriefing } from '../driver/export-briefing';
import { makeMeeting } from '../driver/make-meeting';
import { overlaps } from '../driver/overlaps';
import { finishCard, tagByKey } from '../driver/tag-by-key';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { suggestions } from '../portal/suggestions.mjs';
import { expect, test } from './support/fixtures';
import { stored } from './support/stored';

const wide = { width: 1280, height: 800 };
/** How a person may have set her browser. 200 %: its text; 320 px is also what 400 % leave of 1,280. */
const looks = {
  light: { colorScheme: 'light', forcedColors: 'none', size: wide, text: '' },
  dark: { colorScheme: 'dark', forcedColors: 'none', size: wide, text: '' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active', size: wide, text: '' },
  '320 px': { colorScheme: 'light', forcedColors: 'none', size: { width: 320, height: 640 }, text: '' },
  '200 %': { colorScheme: 'light', forcedColors: 'none', size: wide, text: '200%' },
} as const;

/** Every place of the desk. */
const places = [
  ...[
    'hand-out',
    'briefing',
    'versions',
    'agenda',
    'actions',
    'figures',
    'sources',
    'checking',
    'import',
    'paste-table',
  ],
  ...['packs', 'trash', 'your-data', 'new-meeting', 'edit-meeting'],
];

async function put(page: Page, look: keyof typeof looks, sized: boolean): Promise<void> {
  const { colorScheme, forcedColors, size, text } = looks[look];
  // A colour on its way to another is neither.
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
  if (sized) await page.setViewportSize(size);
  await page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
  }, text);
}

/** What axe finds in each look, whether a page must be scrolled sideways to be read, and what stands over other words. @returns how many looks, and what is wrong */
async function wrongIn(
  page: Page,
  surface: string,
  { sized = true } = {},
): Promise<{ looked: number; wrong: string[] }> {
  const wrong: string[] = [];
  let looked = 0;
  for (const look of Object.keys(looks) as (keyof typeof looks)[]) {
    await put(page, look, sized);
    const axe = new AxeBuilder({ page }).setLegacyMode();
    // There the person's own colours are drawn; axe reads `-webkit-text-fill-color`, which still says ours.
    if (look === 'forced colours') axe.disableRules(['color-contrast']);
    const { violations } = await axe.analyze();
    looked += 1;
    for (const { id, nodes } of violations)
      wrong.push(`${surface}, ${look}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    for (const pair of await page.evaluate(overlaps)) wrong.push(`${surface}, ${look}: ${pair}`);
    if (sized && over > 0) wrong.push(`${surface}, ${look}: ${over} px too wide`);
  }
  await put(page, 'light', sized);
  return { looked, wrong };
}

test('no surface has an accessibility violation in any look', async ({ rapporteur, portal }, testInfo) => {
  test.setTimeout(900_000);
  const wrong: string[] = [];
  let looked = 0;
  const look = async (...of: Parameters<typeof wrongIn>) => {
    const found = await wrongIn(...of);
    looked += found.looked;
    wrong.push(...found.wrong);
  };
  const desk = await makeMeeting(rapporteur, demoMeeting);
  for (const suggestion of suggestions.filter(({ clip }) => clip.kind === 'selection').slice(0, 2)) {
    const { card, page } = await clipSuggestion(rapporteur, portal.origin, suggestion);
    await tagByKey(card, demoMeeting.topicTitles.indexOf(suggestion.topic) + 1, suggestion.topic);
    // The browser sizes the card by what is in it.
    await look(card, `card on ${suggestion.id}`, { sized: false });
    await finishCard(card);
    await page.close();
  }
  const [clip] = await stored(rapporteur, 'clips');
  for (const place of [...places, `clip/${clip?.id}`]) {
    const before = await desk.getByRole('main').innerText();
    await desk.evaluate((hash) => location.assign(hash), `#/${place}`);
    await expect.poll(() => desk.getByRole('main').innerText()).not.toBe(before);
    await look(desk, `desk ${place}`);
  }
  for (const path of ['sidepanel.html', 'region.html']) {
    const page = await rapporteur.openTab(path);
    await page.getByRole('heading').or(page.getByRole('alert')).first().waitFor();
    await look(page, path);
    await page.close();
  }
  const file = testInfo.outputPath('briefing.html');
  await exportBriefing(desk, 'html', file);
  const exported = await rapporteur.context.newPage();
  await exported.goto(pathToFileURL(file).href);
  await look(exported, 'exported HTML');
  console.log(`axe: ${looked} combinations of a surface and a look, ${wrong.length} found wrong`);
  expect(wrong).toEqual([]);
  expect(looked).toBeGreaterThanOrEqual((places.length + 6) * Object.keys(looks).length);
});
