import type { Page } from '@playwright/test';
import { clipped } from '../driver/clip-suggestion';
import { launchRapporteur } from '../driver/launch-rapporteur';
import { makeMeeting } from '../driver/make-meeting';
import { openedPage } from '../driver/opened-page';
import { readTable } from '../driver/read-table';
import { finishCard } from '../driver/tag-by-key';
import { triggerAction } from '../driver/trigger-action';
import { waitFor } from '../driver/wait-for';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { nextCommit, watchCommits } from './watch-commits';

/** Moments of one clip, in milliseconds since 1970 on the clock of this machine. */
export interface ClipTimes {
  pressed: number;
  started: number;
  /** When the page had been read and saving began. */
  captured: number;
  committed: number;
  drawn: number;
  digit: number;
  tagged: number;
}

/** Clips another sentence of a page again and again, through the real toolbar action, and tags it by key. */
export async function clipTimes(url: string, count: number): Promise<ClipTimes[]> {
  const rapporteur = await launchRapporteur();
  const desk = await makeMeeting(rapporteur, demoMeeting);
  await desk.close(); // nothing but what the person has open is to answer each commit
  const watcher = await rapporteur.openTab('icon/16.png');
  await watchCommits(watcher);
  const page = await rapporteur.context.newPage();
  await page.goto(url);

  const all: ClipTimes[] = [];
  for (let index = 0; index < count; index += 1) {
    await page
      .locator('main p')
      .nth(20 + index)
      .evaluate((paragraph) => getSelection()?.selectAllChildren(paragraph));
    await page.bringToFront();
    const pressed = Date.now();
    await triggerAction(rapporteur, page);
    const card = await openedPage(rapporteur, 'popup.html');
    await clipped(card);
    const committed = await nextCommit(watcher, pressed);
    const { started, drawn } = await paintsOf(card);
    const digit = Date.now();
    await card.keyboard.press(String((index % 9) + 1));
    const tagged = await nextCommit(watcher, digit);
    await finishCard(card);
    await Promise.all(rapporteur.disconnect.splice(0).map((letGo) => letGo()));
    all.push({ pressed, started, captured: await lastClippedAt(watcher), committed, drawn, digit, tagged });
  }
  await rapporteur.close();
  return all;
}

async function lastClippedAt(page: Page): Promise<number> {
  const moments = (await readTable(page, 'clips')).map(({ clippedAt }) => Date.parse(String(clippedAt)));
  return Math.max(...moments);
}

/** When the card began to load, and when the largest thing on it was painted: before that, the person sees no clip. */
function paintsOf(card: Page): Promise<{ started: number; drawn: number }> {
  return waitFor('the card to be painted', async () => {
    const paint = await card.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          });
          setTimeout(() => resolve(0), 500);
        }),
    );
    const started = await card.evaluate(() => performance.timeOrigin);
    return paint > 0 ? { started, drawn: started + paint } : undefined;
  });
}
