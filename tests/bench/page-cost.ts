import type { BrowserContext } from '@playwright/test';
import { extensionFolder } from '../driver/extension-folder';
import { launchBrowser } from '../driver/launch-browser';
import { median } from './percentile';

/**
 * What a page costs when nothing of it is clipped.
 * @returns medians over `times` loads, each in a tab of its own: milliseconds of script, megabytes of heap after a collection
 */
export async function pageCost(url: string, withExtension: boolean, times: number) {
  const { context, close } = await launchBrowser({}, withExtension ? extensionFolder() : null);
  const measured = [];
  await costOf(context, url); // the first load pays for the browser's own start
  for (let time = 0; time < times; time += 1) measured.push(await costOf(context, url));
  const version = context.browser()?.version() ?? 'unknown browser';
  await close();
  return {
    script: median(measured.map(({ script }) => script)),
    heap: median(measured.map(({ heap }) => heap)),
    version: `Chromium ${version}`,
  };
}

async function costOf(context: BrowserContext, url: string) {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(300); // what an extension does, it does just after the load
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  await page.close();
  return { script: metric('ScriptDuration') * 1000, heap: metric('JSHeapUsedSize') / 1e6 };
}
