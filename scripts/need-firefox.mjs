import { firefoxPath, oldestFirefox } from './firefox-path.mjs';

/** Ends the process with one sentence where this machine has no Firefox that is new enough. */
export function needFirefox() {
  if (firefoxPath()) return;
  console.error(
    `Install Firefox ${oldestFirefox} or newer (on Debian: apt-get install firefox-esr), or name it in FIREFOX_PATH.`,
  );
  process.exit(1);
}
