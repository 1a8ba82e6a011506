import { killWorker } from '../driver/kill-worker';
import { openBoard } from '../driver/open-board';
import { openCard } from '../driver/open-card';
import { expect, test } from './support/fixtures';

test('the toolbar button opens the clip card, and only then may the page be read', async ({ rapporteur, portal }) => {
  const { context, worker } = rapporteur;
  const page = await context.newPage();
  await page.goto(portal.origin);
  const readPage = () =>
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const run = chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: () => document.title });
      return run.then(([answer]) => answer?.result ?? '').catch((error: Error) => error.message);
    });

  expect(await readPage()).toContain('Cannot access');
  const card = await openCard(rapporteur, page);
  await expect.poll(() => card.evaluate(() => document.hasFocus())).toBe(true);
  expect(await readPage()).toBe(await page.title());
});

test('the agenda board opens beside the page', async ({ rapporteur }) => {
  const desk = await rapporteur.openTab('desk.html');
  const board = await openBoard(rapporteur, desk);
  await expect(board).toHaveTitle(/Rapporteur/);
});

test('no page of ours has anything to complain of in the console', async ({ rapporteur }) => {
  const desk = await rapporteur.context.newPage();
  const said: string[] = [];
  desk.on('console', (message) => said.push(message.text()));
  // The clip card has its say: in a tab it may read nothing.
  for (const path of ['desk.html', 'sidepanel.html', 'offscreen.html', 'region.html']) {
    await desk.goto(`chrome-extension://${rapporteur.extensionId}/${path}`);
    await expect.poll(() => desk.evaluate(() => document.readyState)).toBe('complete');
  }
  await desk.evaluate(() => console.log('the end'));
  expect(said).toEqual(['the end']);
});

test('a worker that was killed comes back with the next event', async ({ rapporteur }) => {
  const desk = await rapporteur.openTab('desk.html');
  await killWorker(rapporteur);
  await desk.evaluate(() => chrome.runtime.sendMessage({ type: 'agenda-changed' }).catch(() => undefined));
  expect(await rapporteur.worker.evaluate(() => chrome.runtime.id)).toBe(rapporteur.extensionId);
});
