import { browser } from 'wxt/browser';

/**
 * Closes the extension's own storage to our scripts in pages, which the browser lets in unless told otherwise: a page that broke its
 * renderer could speak as they do. Firefox has no such switch.
 */
export function closeStorage(): void {
  for (const area of [browser.storage.local, browser.storage.session]) {
    if (!('setAccessLevel' in area)) continue;
    area
      .setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' })
      .catch((cause) => console.error('storage: open to scripts in pages', cause));
  }
}
