import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { clipped } from '../driver/clip-suggestion';
import { aimAtWorker } from '../driver/kill-worker';
import { openCard } from '../driver/open-card';
import type { Rapporteur } from '../driver/rapporteur';
import { readTable } from '../driver/read-table';
import { startPortal } from '../portal/server.mjs';
import { openProof } from './open-proof';
import { seededNumbers } from './page/seeded-numbers';

export interface MenuClipsKilled {
  orders: number;
  kept: number;
  told: number;
  /** Neither kept nor told; told and kept; kept twice. */
  silent: number;
  toldFalsely: number;
  twice: number;
}

/** How long a worker may take to answer for the one before it: it waits 15 s for a store that does not answer. */
const patience = 40_000;

/** Clips selections as the context menu does, while the worker is struck down at random moments of it, and has the next one started. */
export async function menuClipsKilled(build: string, orders: number, seed: number): Promise<MenuClipsKilled> {
  const profile = mkdtempSync(join(tmpdir(), 'rapporteur-menu-'));
  const portal = await startPortal({ delay: 0 });
  const random = seededNumbers(seed);
  const { rapporteur, page: ours, close } = await openProof({ profile, build, backend: 'leveldb' });
  try {
    const page = await rapporteur.context.newPage();
    await page.goto(`${portal.origin}/dtm.sample/reports`);
    await clipped(await openCard(rapporteur, page)); // the gesture that grants this page from now on
    const wordsOf = (n: number) => `Order ${n} of the menu: ${1000 + n} people arrived.`;
    const asked = Array.from({ length: orders }, (_, n) => wordsOf(n));
    const told = new Set<string>();
    let undisturbed = 0;
    for (const [n, words] of asked.entries()) {
      await wake(ours);
      const strike = await aimAtWorker(rapporteur);
      await select(page, words);
      const began = Date.now();
      await chooseInMenu(rapporteur, page.url(), words);
      if (n > 0) {
        await new Promise((resume) => setTimeout(resume, undisturbed * 1.5 * random()));
        await strike();
      }
      while (Date.now() - began < patience) {
        await wake(ours);
        for (const text of await takeTold(ours)) told.add(text);
        if (told.has(words) || (await quotes(ours)).includes(words)) break;
      }
      if (n === 0) undisturbed = Date.now() - began;
    }
    for (const text of await takeTold(ours)) told.add(text);
    const kept = (await quotes(ours)).filter((quote) => asked.includes(quote));
    return {
      orders,
      kept: kept.length,
      told: told.size,
      silent: asked.filter((words) => !told.has(words) && !kept.includes(words)).length,
      toldFalsely: kept.filter((words) => told.has(words)).length,
      twice: kept.length - new Set(kept).size,
    };
  } finally {
    await close();
    await portal.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const wake = (ours: Page) =>
  ours.evaluate(() => chrome.runtime.sendMessage({ type: 'agenda-changed' }).catch(() => undefined)); // no answer is sent

const select = (page: Page, words: string) =>
  page.evaluate((text) => {
    const paragraph = document.querySelector('#ordered') ?? document.createElement('p');
    paragraph.id = 'ordered';
    paragraph.textContent = text;
    document.body.append(paragraph);
    getSelection()?.selectAllChildren(paragraph);
  }, words);

/** What the browser does when the person chooses “Clip selection to > Inbox”. */
async function chooseInMenu(rapporteur: Rapporteur, url: string, selectionText: string): Promise<void> {
  const worker = rapporteur.context.serviceWorkers().at(-1);
  if (!worker) throw new Error('no worker is there to hear a click');
  await worker.evaluate(
    async ([pageUrl, selectionText]) => {
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === pageUrl);
      const info = { menuItemId: 'selection:inbox', frameId: 0, editable: false, pageUrl, selectionText };
      // Chromium's events have it, its types do not.
      Reflect.get(chrome.contextMenus.onClicked, 'dispatch').call(chrome.contextMenus.onClicked, info, tab);
    },
    [url, selectionText] as const,
  );
}

/** The words that a card would show as not clipped; they are taken away, as a person dismisses them. */
const takeTold = (ours: Page) =>
  ours.evaluate(async () => {
    const held = Object.entries(await chrome.storage.session.get<Record<string, { refusal?: { text?: string } }>>());
    const told = held.filter(([key, notice]) => key.startsWith('card-notice') && notice.refusal?.text);
    await chrome.storage.session.remove(told.map(([key]) => key));
    return told.map(([, notice]) => notice.refusal?.text ?? '');
  });

const quotes = async (ours: Page) =>
  (await readTable(ours, 'clips')).map(({ content }) => String(Reflect.get(Object(content), 'quote')));
