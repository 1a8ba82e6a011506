import type { Page } from '@playwright/test';

/**
 * A picture of a page once it has settled: drawn, nothing busy, fonts there, the caret out of the way.
 * @param whole also what one would have to scroll to; the page is made as tall as it needs for the picture
 */
export async function photograph(page: Page, path: string, whole = false): Promise<void> {
  await page.locator('main').first().waitFor();
  await page.locator('main[aria-busy="true"]').waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const size = page.viewportSize();
  if (whole && size) await page.setViewportSize({ ...size, height: Math.max(size.height, await neededHeight(page)) });
  await page.waitForTimeout(250); // transitions, at most 150 ms
  await page.screenshot({ path, caret: 'hide' });
  if (whole && size) await page.setViewportSize(size);
}

/** How tall the window must be for its main column to need no scrolling; at most 4,000 pixels. */
function neededHeight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const hidden = [...document.querySelectorAll('html, body, body *')].map(
      (element) => element.scrollHeight - element.clientHeight,
    );
    return Math.min(4000, innerHeight + Math.max(0, ...hidden));
  });
}
