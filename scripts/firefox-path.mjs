import { existsSync } from 'node:fs';
import { versionOf } from './browser-path.mjs';

/** The oldest that the manifest allows. */
export const oldestFirefox = 142;

/**
 * The Firefox to test with: `FIREFOX_PATH`, else the first of the system's own that starts and is new enough.
 * @returns {string} its path; empty where there is none
 */
export function firefoxPath() {
  if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
  const places = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
  return places.find((place) => existsSync(place) && versionOf(place) >= oldestFirefox) ?? '';
}
