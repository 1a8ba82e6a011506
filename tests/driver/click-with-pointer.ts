import type { Page } from '@playwright/test';
import { focusWindow } from './press-keys';
import { xdotool } from './xdotool';

/**
 * Clicks with the real pointer of the display, which also gives the keyboard to what is clicked: Playwright's own clicks reach the page behind the
 * browser's back, and its address bar may keep the keyboard. Needs a window without an emulated viewport.
 * @param place in the page, in CSS pixels from its upper left corner
 * @param button as xdotool counts them: `'1'` is the left, `'3'` the right
 */
export async function clickWithPointer(page: Page, place: { x: number; y: number }, button: '1' | '3'): Promise<void> {
  const frame = await page.evaluate(() => ({
    left: screenX + (outerWidth - innerWidth) / 2,
    top: screenY + outerHeight - innerHeight,
  }));
  await focusWindow();
  const at = (pixels: number) => String(Math.round(pixels));
  xdotool('mousemove', at(frame.left + place.x), at(frame.top + place.y), 'click', button);
}
