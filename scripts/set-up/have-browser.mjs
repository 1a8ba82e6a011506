import { run } from '../run.mjs';
import { step } from '../step.mjs';
import { aptInstall, canUseApt, isUbuntu } from './apt-install.mjs';

/** Finds a Chromium that starts, or installs one: Debian's own as root on Debian, else Playwright's. */
export async function haveBrowser() {
  // Playwright is there only after the packages were installed, hence no import at the top.
  const { browserPath, versionOf, oldestChromium } = await import('../browser-path.mjs');
  const wished = process.env.BROWSER_PATH;
  if (wished) {
    const version = versionOf(wished);
    if (version >= oldestChromium) return wished;
    const is = version === 0 ? 'that does not start' : `that is version ${version}`;
    throw new Error(`BROWSER_PATH is ${wished}, and ${is}. It takes a Chromium of version ${oldestChromium} or newer.`);
  }
  const found = browserPath();
  if (found) return found;
  if (canUseApt() && !isUbuntu()) {
    step('installing Chromium with apt-get (a minute or two)');
    aptInstall(['chromium']);
  }
  return browserPath() || playwrightBrowser(browserPath);
}

function playwrightBrowser(browserPath) {
  step('installing Chromium with Playwright (170 MB)');
  const dependencies = canUseApt() ? ['--with-deps'] : [];
  run('npx', ['--no-install', 'playwright', 'install', ...dependencies, 'chromium']);
  const browser = browserPath();
  if (browser) return browser;
  throw new Error(
    'no Chromium could be had. Install one, say where it is in BROWSER_PATH, and run this again. ' +
      'If it is there and misses system libraries: sudo npx playwright install-deps chromium',
  );
}
