import type { Locator } from '@playwright/test';
import { clickWithPointer } from './click-with-pointer';
import { noMoreThan, oneMoreThan, openWindows } from './open-windows';
import { xdotool } from './xdotool';

/** Right-clicks the middle of an element with the real pointer and waits for the browser's own menu. Needs a window without an emulated viewport. */
async function openContextMenu(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('The element is not on the screen.');
  const before = openWindows();
  // in the page itself: the element may stand in a frame of it
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await clickWithPointer(target.page(), middle, '3');
  await oneMoreThan(before, 'the menu of the browser');
}

/** Goes through the open menu by key. Refuses where a submenu does not open. */
async function walk(keys: string[]): Promise<void> {
  for (const key of keys) {
    const before = openWindows();
    await new Promise((taken) => setTimeout(taken, 150)); // a line that is reached shows on the screen alone
    xdotool('key', key);
    if (key === 'Right') await oneMoreThan(before, 'the submenu');
  }
}

/**
 * Chooses a line of an element's context menu as a person does by key.
 * @param keys in xdotool's names; `Right` opens the submenu of the line reached, `Return` chooses
 */
export async function chooseInContextMenu(target: Locator, ...keys: string[]): Promise<void> {
  const closed = openWindows();
  for (let attempt = 1; ; attempt += 1) {
    try {
      await openContextMenu(target);
      await walk(keys);
      return;
    } catch (failure) {
      if (attempt === 3) throw failure;
      xdotool('key', 'Escape', 'key', 'Escape');
      // One that is still closing would be counted for the next.
      await noMoreThan(closed, 'the menu that did not answer');
    }
  }
}
