import { run } from '../run.mjs';
import { step } from '../step.mjs';
import { aptInstall, canUseApt, isUbuntu } from './apt-install.mjs';

/** Finds a Chromium that starts, or installs one: Debian's own as root on Debian, else Playwright's. */
export async function haveBrowser() {
  const wished = process.env.BROWSER_PATH;
  const found = await startingBrowser();
  if (wished && found !== wished) throw new Error(`BROWSER_PATH is ${wished}, and that does not start.`);
  if (found) return found;
  if (canUseApt() && !isUbuntu()) {
    step('installing Chromium with apt-get (a minute or two)');
    aptInstall(['chromium']);
  }
  return (await startingBrowser()) || (await playwrightBrowser());
}

async function playwrightBrowser() {
  step('installing Chromium with Playwright (170 MB)');
  const dependencies = canUseApt() ? ['--with-deps'] : [];
  run('npx', ['--no-install', 'playwright', 'install', ...dependencies, 'chromium']);
  const browser = await startingBrowser();
  if (browser) return browser;
  throw new Error(
    'no Chromium could be had. Install one, say where it is in BROWSER_PATH, and run this again. ' +
      'If it is there and misses system libraries: sudo npx playwright install-deps chromium',
  );
}

/** A file that exists is not yet a browser: stubs and missing libraries show only when it is asked for its version. */
async function startingBrowser() {
  // Playwright is there only after the packages were installed, hence no import at the top.
  const { browserPath } = await import('../browser-path.mjs');
  const path = browserPath();
  return path && run(path, ['--version'], { quiet: true }).ok ? path : '';
}
