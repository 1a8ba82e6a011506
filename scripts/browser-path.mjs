import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { chromium } from 'playwright';

/**
 * The Chromium to test and show with: `BROWSER_PATH`, the system's, or Playwright's own.
 * Branded Chrome is left out on purpose: since version 137 it ignores `--load-extension`.
 * @returns {string} its path; empty where there is none
 */
export function browserPath() {
  const places = [
    process.env.BROWSER_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    chromium.executablePath(),
  ];
  return places.find((place) => place && existsSync(place) && !isSnap(place)) ?? '';
}

/** A snap, or Ubuntu's script that starts one, sees neither this folder nor a temporary profile. */
function isSnap(path) {
  if (realpathSync(path).includes('/snap/')) return true;
  return statSync(path).size < 50_000 && readFileSync(path, 'utf8').includes('/snap/');
}
