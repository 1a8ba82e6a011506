import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { browserPath } from '../../scripts/browser-path.mjs';
import { browserArguments, isRoot } from './browser-arguments';

type PersistentOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

export interface LaunchOptions {
  headless?: boolean;
  /** A folder to keep; without one, a new profile is made and removed at the end. */
  profile?: string;
  /** null: as large as the window. */
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'light' | 'dark';
  deviceScaleFactor?: number;
  /** Another folder with an extension than the built one. */
  extension?: string;
  /** More arguments for the browser. */
  args?: string[];
  /** More of its environment. */
  env?: Record<string, string>;
  /** For a person to use: the window, the colours, the language and the zone of the machine instead of fixed ones. */
  forPerson?: boolean;
}

/** The Chromium that the set-up found; with the extension of a folder, or without any. */
export async function launchBrowser(options: LaunchOptions, extension: string | null) {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'rapporteur-profile-'));
  const context = await inSandbox({
    profile,
    executablePath: browserPath(),
    headless: options.headless ?? true,
    args: [
      ...browserArguments(extension),
      ...(options.args ?? []),
      ...(options.forPerson ? [] : ['--accept-lang=en-GB']),
    ],
    acceptDownloads: true,
    ...(options.forPerson
      ? { viewport: null, colorScheme: null, ignoreDefaultArgs: ['--enable-automation'] }
      : fixedLooks(options)),
  });
  const close = async () => {
    await context.close();
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, profile, close } satisfies { context: BrowserContext; profile: string; close: () => Promise<void> };
}

/**
 * In Chromium's sandbox where the machine lets it have one: not for root, not in most containers, and not for a browser in a home
 * folder on Ubuntu since 23.10.
 */
async function inSandbox({ profile, args, ...options }: PersistentOptions & { profile: string; args: string[] }) {
  const launch = (chromiumSandbox: boolean) =>
    chromium.launchPersistentContext(profile, {
      ...options,
      chromiumSandbox,
      // Without it, a window without a sandbox shows a warning over every page.
      args: chromiumSandbox ? args : [...args, '--test-type'],
    });
  if (isRoot()) return launch(false);
  return launch(true).catch((error: unknown) => {
    if (/sandbox/i.test(String(error))) return launch(false);
    throw error;
  });
}

/** The same everywhere, so that pictures and dates do not differ from machine to machine. */
function fixedLooks({ viewport, colorScheme, deviceScaleFactor, env }: LaunchOptions) {
  return {
    viewport: viewport === undefined ? { width: 1280, height: 800 } : viewport,
    colorScheme: colorScheme ?? ('light' as const),
    ...(deviceScaleFactor ? { deviceScaleFactor } : {}),
    // Popup and side panel know nothing of Playwright's emulation, so zone and language are given to the browser itself.
    env: { ...process.env, LANG: 'en_US.UTF-8', LANGUAGE: 'en_US', LC_ALL: 'en_US.UTF-8', TZ: 'Europe/Zurich', ...env },
  };
}
