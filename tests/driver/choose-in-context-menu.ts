import type { Locator } from '@playwright/test';
import { focusWindow } from './press-keys';
import { xdotool } from './xdotool';

/** Right-clicks the middle of an element with the real pointer, which opens the browser's own menu. Needs a window without an emulated viewport. */
export async function openContextMenu(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('The element is not on the screen.');
  // of the page itself: the element may stand in a frame of it
  const frame = await target.page().evaluate(() => ({
    left: screenX + (outerWidth - innerWidth) / 2,
    top: screenY + outerHeight - innerHeight,
  }));
  await focusWindow();
  const x = Math.round(frame.left + box.x + box.width / 2);
  const y = Math.round(frame.top + box.y + box.height / 2);
  xdotool('mousemove', '--sync', String(x), String(y), 'click', '3');
}

/** Goes through the open menu by key; each key waits until the menu has taken the one before. */
export async function chooseInMenu(...keys: string[]): Promise<void> {
  for (const key of keys) {
    await new Promise((taken) => setTimeout(taken, 300));
    xdotool('key', key);
  }
}
