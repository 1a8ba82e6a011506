import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { step } from '../step.mjs';

/** npm, Playwright and the browser keep things in the home folder; where it cannot be written, `.home` here takes its place. */
export function haveHome() {
  try {
    accessSync(homedir(), constants.W_OK);
  } catch {
    const place = fileURLToPath(new URL('../../.home', import.meta.url));
    mkdirSync(place, { recursive: true });
    process.env.HOME = place;
    for (const name of ['XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'npm_config_cache']) delete process.env[name];
    step(`the home folder cannot be written; ${place} takes its place`);
  }
}
