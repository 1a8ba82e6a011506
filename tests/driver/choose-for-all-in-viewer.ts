import type { Page } from '@playwright/test';
import { chooseInContextMenu } from './choose-in-context-menu';
import { clickWithPointer } from './click-with-pointer';
import { pressKeys } from './press-keys';
import { waitFor } from './wait-for';

/**
 * Selects all words of a PDF in the browser's own viewer and chooses a line of the menu for them, by key. The viewer is no page of ours: nothing tells
 * when it takes keys, and before it does nothing is selected and the menu has other lines. So where the submenu does not open, it is all done again.
 */
export async function chooseForAllInViewer(page: Page, ...keys: string[]): Promise<void> {
  await waitFor(
    'the menu for the words of the PDF viewer',
    async () => {
      await selectAll(page);
      return chooseInContextMenu(page.locator('body'), ...keys).then(
        () => true,
        () => undefined,
      );
    },
    120_000,
  );
}

/** Presses until that changes nothing more: what the first press changed may have been the drawing. */
async function selectAll(page: Page): Promise<void> {
  await clickWithPointer(page, { x: 700, y: 300 }, '1'); // gives it the keyboard
  await waitFor('words to be selected in the PDF viewer', async () => {
    const before = await stillPicture(page);
    await pressKeys(page, 'ctrl+a');
    return before.equals(await stillPicture(page)) || undefined;
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
