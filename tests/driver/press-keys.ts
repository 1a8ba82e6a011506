import type { Page } from '@playwright/test';
import { waitFor } from './wait-for';
import { xdotool } from './xdotool';

/**
 * Presses keys as a person does, so that the browser's own shortcuts and menus see them.
 * @param keys one after the other, in xdotool's names: `alt+shift+s`, `Down`, `Return`
 */
export async function pressKeys(page: Page, ...keys: string[]): Promise<void> {
  await page.bringToFront();
  await focusWindow();
  xdotool('key', '--delay', '60', ...keys);
}

/** There is no window manager on the virtual screen, so nothing gives the window the keyboard but us. */
export async function focusWindow(): Promise<void> {
  await waitFor('the window of the browser', async () => {
    const [window] = search();
    if (!window) return undefined;
    xdotool('windowfocus', '--sync', window);
    return window;
  });
}

function search(): string[] {
  try {
    return xdotool('search', '--onlyvisible', '--class', 'chrom').split('\n');
  } catch {
    return []; // xdotool fails where it finds no window
  }
}
