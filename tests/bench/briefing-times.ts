import type { Page } from '@playwright/test';
import { handOutWords } from '../../lib/words/hand-out-words';
import { openHandOut } from '../driver/export-briefing';
import { launchRapporteur } from '../driver/launch-rapporteur';
import { largeInput } from '../unit/briefing/large-input';
import { sampleInput } from '../unit/briefing/sample-input';
import { fillBriefing } from './fill-briefing';

export interface BriefingTimes {
  /** Milliseconds from a click that leaves a clip out to the preview without it, for each run. */
  preview: number[];
  /** How many elements of the document were put in or taken out for it, and how many it has. */
  touched: number[];
  elements: number;
  /** Milliseconds from the click to the finished file, and the longest time that no frame was drawn, for each run. */
  files: Record<string, { made: number; frozen: number }[]>;
}

/** What the largest briefing of the issue costs on the desk: 500 clips on 12 items, 60 figures, 20 pictures. */
export async function briefingTimes(runs: number): Promise<BriefingTimes> {
  const rapporteur = await launchRapporteur({ headless: true });
  try {
    const desk = await rapporteur.openTab('desk.html#/briefing');
    await desk.getByRole('heading').first().waitFor();
    const [picture] = sampleInput.images.values();
    if (!picture) throw new Error('the sample has no picture');
    await fillBriefing(desk, largeInput(picture));
    await desk.locator('.evidence-item').last().waitFor();
    const measured = [];
    for (let run = 0; run < runs; run += 1) measured.push(await leaveOut(desk, run));
    const elements = await desk.evaluate(() => document.querySelectorAll('.briefing *').length);
    await openHandOut(desk);
    const files: BriefingTimes['files'] = {};
    for (const format of ['docx', 'html', 'evidencePack'] as const) {
      // literals for the words
      files[format] = [];
      for (let run = 0; run < runs; run += 1) files[format].push(await makeFile(desk, handOutWords[format]));
    }
    return {
      preview: measured.map(({ shown }) => shown),
      touched: measured.map(({ touched }) => touched),
      elements,
      files,
    };
  } finally {
    await rapporteur.close();
  }
}

/** Leaves the first clip of the last item but a few out, so that most of the document stays as it is. */
async function leaveOut(desk: Page, run: number): Promise<{ shown: number; touched: number }> {
  await desk.waitForTimeout(500);
  return desk.evaluate(async (place) => {
    const topics = [...document.querySelectorAll('[data-topic]')];
    const clip = topics.at(-1 - place)?.querySelector('[data-clip]');
    const button = clip?.querySelector<HTMLElement>('[role="toolbar"] button');
    if (!clip || !button) throw new Error('no clip to leave out');
    let touched = 0;
    const observer = new MutationObserver((changes) => {
      for (const { addedNodes, removedNodes } of changes) touched += addedNodes.length + removedNodes.length;
    });
    observer.observe(document.querySelector('.briefing') ?? document.body, { childList: true, subtree: true });
    const start = performance.now();
    button.click();
    while (clip.isConnected) await new Promise((frame) => requestAnimationFrame(frame));
    const shown = performance.now() - start;
    observer.disconnect();
    return { shown, touched };
  }, run);
}

async function makeFile(desk: Page, name: string): Promise<{ made: number; frozen: number }> {
  const download = desk.waitForEvent('download', { timeout: 120_000 });
  const measured = await desk.evaluate(async (label) => {
    const button = [...document.querySelectorAll('button')].find((candidate) => candidate.textContent === label);
    const real = URL.createObjectURL;
    let finished = 0;
    URL.createObjectURL = (blob) => {
      finished = performance.now();
      return real.call(URL, blob);
    };
    let frozen = 0;
    const start = performance.now();
    let last = start;
    button?.click();
    while (finished === 0) {
      await new Promise((frame) => requestAnimationFrame(frame));
      const now = performance.now();
      frozen = Math.max(frozen, now - last);
      last = now;
    }
    URL.createObjectURL = real;
    return { made: finished - start, frozen };
  }, name);
  await (await download).delete();
  await desk.waitForTimeout(1_500);
  return measured;
}
