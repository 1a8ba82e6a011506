import type { Page } from '@playwright/test';

/** A picture of a page once it has settled: drawn, nothing busy, fonts there, the pointer and the caret out of the way. */
export async function photograph(page: Page, path: string, fullPage = false): Promise<void> {
  await page.locator('main').first().waitFor();
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(250); // transitions, at most 150 ms
  await page.screenshot({ path, fullPage, caret: 'hide' });
}
