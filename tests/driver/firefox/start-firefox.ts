import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fixed address for the pages of the extension, which Firefox makes up anew for each profile otherwise. */
export const extensionOrigin = 'moz-extension://11111111-2222-4333-8444-555555555555';
const extensionId = 'rapporteur@rapporteur.example';

/** No greeting, no update, and no request of the browser's own: what is asked for in a test is asked for by the test. */
const preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: new URL(extensionOrigin).host }),
  // An extension that is installed for one session only keeps what it stored into the next.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,

  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.accept_languages': 'en-GB,en',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'startup.homepage_welcome_url': 'about:blank',
  'toolkit.startup.max_resumed_crashes': -1,
};

export interface FirefoxStart {
  path: string;
  profile: string;
  env?: Record<string, string>;
  preferences?: Record<string, string | number | boolean>;
}

/** Starts Firefox without a window. Refuses with what it said where it does not come up within a minute. @returns it, and where it listens */
export async function startFirefox(start: FirefoxStart): Promise<{ process: ChildProcess; endpoint: string }> {
  const { path, profile } = start;
  const lines = Object.entries({ ...preferences, ...start.preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  for (const lock of ['lock', '.parentlock']) rmSync(join(profile, lock), { force: true }); // a killed one leaves them
  const own = ['--headless', '--no-remote', '--remote-debugging-port=0', '--remote-allow-system-access'];
  const firefox = spawn(path, [...own, '--profile', profile], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      TZ: 'Europe/Zurich',
      MOZ_CRASHREPORTER_DISABLE: '1',
      MOZ_HEADLESS_WIDTH: '1280',
      MOZ_HEADLESS_HEIGHT: '900',
      ...start.env,
    },
  });
  const endpoint = await new Promise<string>((resolve, reject) => {
    let said = '';
    const fail = () => reject(new Error(`Firefox did not come up: ${said.slice(-2000)}`));
    const late = setTimeout(fail, 60_000);
    firefox.on('exit', fail);
    firefox.stderr.on('data', (piece) => {
      said = `${said}${piece}`.slice(-10_000);
      const listening = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (!listening) return;
      clearTimeout(late);
      resolve(listening);
    });
  });
  return { process: firefox, endpoint };
}
