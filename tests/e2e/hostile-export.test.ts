import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { clipped } from '../driver/clip-suggestion';
import { exportBriefing } from '../driver/export-briefing';
import { importMinutes } from '../driver/import-minutes';
import { makeMeeting } from '../driver/make-meeting';
import { openCard } from '../driver/open-card';
import { selectText } from '../driver/select-text';
import { startWitness, type Witness } from '../driver/start-witness';
import { finishCard, tagByKey } from '../driver/tag-by-key';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { harmOnPage } from '../prove/hostile/harm-on-page';
import { morePayloads, payloads } from '../prove/hostile/payloads';
import { expect, test } from './support/fixtures';
import { servePages } from './support/serve-pages';
import { stored } from './support/stored';

/** `npm run prove:hostile` asks for 7,000. */
const asked = Number(process.env.HOSTILE_IN_BROWSER ?? 300);
const size = 350;
const all = [...payloads, ...morePayloads(Math.max(0, asked - payloads.length), 11)];
// Where few are asked for, they are of every kind.
const chosen = Array.from({ length: asked }, (_, at) => all[Math.floor((at * all.length) / asked)] ?? '');
const batches = Array.from({ length: Math.ceil(asked / size) }, (_, at) => chosen.slice(at * size, (at + 1) * size));

const portal = 'http://hostile.sample/report';
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-hostile-'));

/** Counts what of a page calls the name that every payload calls. */
async function watch(page: Page): Promise<{ ran: number }> {
  const seen = { ran: 0 };
  await page.exposeFunction('pwned', () => {
    seen.ran += 1;
  });
  page.on('dialog', (dialog) => void dialog.dismiss());
  return seen;
}

/** Opens a file from the disk. @returns how often something of it ran, and what stands in it */
async function opened(context: BrowserContext, path: string): Promise<{ ran: number; harm: string[] }> {
  const page = await context.newPage();
  const seen = await watch(page);
  await page.goto(pathToFileURL(path).href);
  await page.waitForLoadState('networkidle');
  const harm = await harmOnPage(page);
  await page.close();
  return { ran: seen.ran, harm };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const pageOf = (texts: readonly string[]) =>
  `<title>${escaped(texts[0] ?? '')}</title><h1>${escaped(texts[1] ?? '')}</h1>
  <ul id="words">${texts.map((text) => `<li title="${escaped(text)}">${escaped(text)}</li>`).join('')}</ul>`;

const named = (batch: readonly string[], witness: Witness) =>
  batch.map((payload) => payload.replaceAll('HOST', `127.0.0.1:${witness.port}`));
const inOneLine = (texts: readonly string[]) =>
  texts.map((text) => text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()).filter((text) => text.length > 3);

test('a page of the same words, without any care, runs, asks and is found out', async ({ rapporteur }) => {
  const witness = await startWitness();
  const careless = join(folder, 'careless.html');
  const marked = payloads.filter((payload) => /[<(]/.test(payload) && payload.length < 500 && !payload.includes('\n'));
  const body = named(marked, witness).map((each) => `<div>${each}</div>`);
  writeFileSync(careless, `<!doctype html><meta charset="utf-8">${body.join('\n')}`);
  const { ran, harm } = await opened(rapporteur.context, careless);
  expect(ran).toBeGreaterThan(5);
  expect(harm.length).toBeGreaterThan(100);
  expect(witness.contacts.length).toBeGreaterThan(3);
  await witness.close();
});

for (const [at, batch] of batches.entries()) {
  test(`hostile words of pages, minutes and titles, kept, shown, exported and opened, run nothing and ask for nothing: ${at + 1} of ${batches.length}`, async ({
    rapporteur,
  }) => {
    const witness = await startWitness();
    const hostile = named(batch, witness);
    const titles = inOneLine(hostile).filter((title) => title.length < 300);
    const desk = await makeMeeting(rapporteur, { ...demoMeeting, topicTitles: ['Arrivals', ...titles.slice(0, 40)] });
    const onDesk = await watch(desk);
    // A file with one of them is no text, and refused whole.
    const points = hostile.map((each) => `- ${each.replaceAll('\u0000', '')}`).join('\n');
    await importMinutes(desk, {
      name: 'm.md',
      text: `# Group\n\nMinutes of the meeting of 14 March 2024\n\n## 1. Arrivals\n\n${points}\n`,
    });

    await servePages(rapporteur, { [portal]: pageOf(hostile) });
    const page = await rapporteur.context.newPage();
    await page.goto(portal);
    await selectText(page, '#words');
    const card = await openCard(rapporteur, page);
    const onCard = await watch(card);
    await clipped(card);
    await tagByKey(card, 1, 'Arrivals');
    expect(await harmOnPage(card)).toEqual([]);
    await finishCard(card);
    const [clip] = await stored(rapporteur, 'clips');
    expect(clip?.content.quote?.length).toBeGreaterThan(batch.length);

    await desk.bringToFront();
    for (const route of ['briefing', 'agenda', 'sources', 'actions', 'checking', `clip/${clip?.id}`]) {
      await desk.evaluate((to) => location.assign(`#/${to}`), route);
      await desk.waitForLoadState('networkidle');
      expect(await harmOnPage(desk), route).toEqual([]);
    }
    const made = join(folder, `made-${at}.html`);
    await exportBriefing(desk, 'html', made);
    expect(readFileSync(made, 'utf8')).toContain('pwned');
    expect(await opened(rapporteur.context, made)).toEqual({ ran: 0, harm: [] });
    expect({ desk: onDesk.ran, card: onCard.ran }).toEqual({ desk: 0, card: 0 });
    expect(witness.contacts).toEqual([]);
    await witness.close();
  });
}
