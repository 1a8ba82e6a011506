import type { Page } from '@playwright/test';
import { pressKeys } from './press-keys';
import { waitFor } from './wait-for';

/**
 * Selects all words of a PDF in the browser's own viewer by key. It is no page of ours, so nothing tells when it has drawn but the picture: the key is
 * pressed until that changes.
 */
export async function selectAllInViewer(page: Page): Promise<void> {
  await waitFor('words to be selected in the PDF viewer', async () => {
    const before = await stillPicture(page);
    await page.mouse.click(700, 300); // gives it the keyboard
    await pressKeys(page, 'ctrl+a');
    const after = await stillPicture(page);
    return before.equals(after) ? undefined : true;
  });
}

/** The page as it looks once two pictures of it, half a second apart, are the same. */
async function stillPicture(page: Page): Promise<Buffer> {
  let last = await page.screenshot();
  return waitFor('the PDF viewer to stand still', async () => {
    await page.waitForTimeout(500);
    const now = await page.screenshot();
    const isStill = now.equals(last);
    last = now;
    return isStill ? now : undefined;
  });
}
