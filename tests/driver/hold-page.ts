import type { Page } from '@playwright/test';

/** Stops a page in the middle of a script, as one that is long at work: nothing else runs in it until it is released. */
export async function holdPage(page: Page): Promise<{ release: () => Promise<void> }> {
  const debug = await page.context().newCDPSession(page);
  await debug.send('Debugger.enable');
  const paused = new Promise((resolve) => debug.once('Debugger.paused', resolve));
  const running = page.evaluate('debugger');
  await paused;
  return {
    async release() {
      await debug.send('Debugger.resume');
      await running;
    },
  };
}
