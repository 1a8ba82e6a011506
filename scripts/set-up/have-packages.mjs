import { existsSync, readFileSync } from 'node:fs';
import { run } from '../run.mjs';
import { step } from '../step.mjs';

/** Installs the exact packages of the lock, unless they are there. */
export function havePackages() {
  if (packagesMatchLock(readLock('package-lock.json'), readLock('node_modules/.package-lock.json'))) return;
  step('installing the packages that package-lock.json names (half a minute to a few minutes)');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']).ok) {
    throw new Error('`npm ci` failed; its own words stand above. Is the network there?');
  }
}

/**
 * Compares versions, not file times: a fresh checkout makes the lock look newer than it is.
 * @param {Lock | null} wanted package-lock.json
 * @param {Lock | null} installed what npm wrote into node_modules; null where nothing is installed
 * @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock
 */
function packagesMatchLock(wanted, installed) {
  if (!wanted || !installed) return false;
  return Object.entries(wanted.packages).every(([place, entry]) => {
    if (place === '') return true;
    const found = installed.packages[place];
    return found ? found.version === entry.version : entry.optional === true;
  });
}

function readLock(path) {
  const url = new URL(`../../${path}`, import.meta.url);
  return existsSync(url) ? JSON.parse(readFileSync(url, 'utf8')) : null;
}
