import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { chromium } from 'playwright';

/** Older ones lack the protocol's command that presses the toolbar button. */
export const oldestChromium = 140;

/**
 * The Chromium to test and show with: `BROWSER_PATH`, else the first that starts and is new enough of the system's and Playwright's own.
 * Branded Chrome is left out on purpose: since version 137 it ignores `--load-extension`.
 * @returns {string} its path; empty where there is none
 */
export function browserPath() {
  if (process.env.BROWSER_PATH) return process.env.BROWSER_PATH;
  const places = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    chromium.executablePath(),
  ];
  return places.find((place) => existsSync(place) && !isSnap(place) && versionOf(place) >= oldestChromium) ?? '';
}

/**
 * A file that exists is not yet a browser: stubs and missing libraries show only when it is asked for its version.
 * @returns {number} the first part of its version; 0 where it does not start
 */
export function versionOf(path) {
  const { stdout } = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 20_000,
  });
  return Number(/(\d+)\.\d+\.\d+/.exec(stdout ?? '')?.[1] ?? 0);
}

/** A snap, or Ubuntu's script that starts one, sees neither this folder nor a temporary profile. */
function isSnap(path) {
  if (realpathSync(path).includes('/snap/')) return true;
  return statSync(path).size < 50_000 && readFileSync(path, 'utf8').includes('/snap/');
}
