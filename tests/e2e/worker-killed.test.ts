import { randomUUID } from 'node:crypto';
import { clipped } from '../driver/clip-suggestion';
import { aimAtWorker } from '../driver/kill-worker';
import { openCard } from '../driver/open-card';
import { expect, test } from './support/fixtures';
import { stored } from './support/stored';

const ids = (records: { id: string }[]) => records.map(({ id }) => id);

test('the worker is killed while clips are being saved: every acknowledged one is there, none twice', async ({
  rapporteur,
  portal,
}) => {
  // Each new worker must reach the page that writes its journal: on a busy machine fifteen of them take a while.
  test.setTimeout(240_000);
  const page = await rapporteur.context.newPage();
  await page.goto(`${portal.origin}/trouble.sample/large?kb=220`);
  await clipped(await openCard(rapporteur, page)); // the gesture that grants this page for the rest of the test
  const desk = await rapporteur.openTab('desk.html');

  // Ask as the clip card does: the same id until the explicit token comes.
  const ask = (clipId: string) =>
    desk.evaluate(
      async ([id, url]) => {
        const [tab] = (await chrome.tabs.query({})).filter((candidate) => candidate.url === url);
        const order = { type: 'clip-tab', clipId: id, tabId: tab?.id, request: { kind: 'page' } };
        const reply = await chrome.runtime.sendMessage(order).catch(() => undefined);
        return reply?.saved === id;
      },
      [clipId, page.url()] as const,
    );
  const acknowledged: string[] = [];
  let unanswered = 0;
  const until = async (clipId: string, first: Promise<boolean>) => {
    for (let answered = await first; !answered; answered = await ask(clipId)) unanswered += 1;
    acknowledged.push(clipId);
  };

  // Blows spread over the time that a save takes, which is measured anew each time: the machine may be busy now and idle then.
  for (let n = 0; n < 40 && unanswered < 15; n += 1) {
    const began = Date.now();
    const undisturbed = randomUUID();
    await until(undisturbed, ask(undisturbed));
    const took = Date.now() - began;
    const strike = await aimAtWorker(rapporteur);
    const struck = randomUUID();
    const asked = ask(struck);
    await new Promise((resume) => setTimeout(resume, took * ((n * 0.37) % 1)));
    await strike();
    await until(struck, asked);
  }

  // The very same page again is the same clip, seen again.
  expect(await stored(rapporteur, 'clips')).toHaveLength(1);
  expect(ids(await stored(rapporteur, 'sightings')).sort()).toEqual(acknowledged.sort());
  expect(unanswered, 'too few blows fell into a save to prove anything').toBeGreaterThanOrEqual(5);
});

test('two tabs clip at once, and each clip is of its own page', async ({ rapporteur, portal }) => {
  const paths = ['/trouble.sample/large?kb=220', '/dtm.sample/news/secondary-movements-western-balkans'];
  const pages = [];
  for (const path of paths) {
    const page = await rapporteur.context.newPage();
    await page.goto(portal.origin + path);
    await clipped(await openCard(rapporteur, page));
    pages.push(page);
  }
  const desk = await rapporteur.openTab('desk.html');
  const replies = await desk.evaluate(
    async (urls) => {
      const tabs = await chrome.tabs.query({});
      const orders = [...urls, ...urls, ...urls].map((url) => ({
        type: 'clip-tab',
        clipId: crypto.randomUUID(),
        tabId: tabs.find((tab) => tab.url === url)?.id,
        request: { kind: 'page' },
      }));
      return Promise.all(orders.map(async (order) => ({ order, reply: await chrome.runtime.sendMessage(order) })));
    },
    pages.map((page) => page.url()),
  );
  expect(replies.every(({ order, reply }) => reply.saved === order.clipId)).toBe(true);
  const clips = await stored(rapporteur, 'clips');
  const sightings = await stored(rapporteur, 'sightings');
  expect(clips.map(({ pageUrl }) => pageUrl).sort()).toEqual(pages.map((page) => page.url()).sort());
  expect(ids(sightings).sort()).toEqual(replies.map(({ order }) => order.clipId).sort());
  for (const { id } of clips) expect(sightings.filter(({ clipId }) => clipId === id)).toHaveLength(3);
  expect(await stored(rapporteur, 'snapshots')).toHaveLength(2);
});
