import { existsSync, readFileSync } from 'node:fs';
import { run } from '../run.mjs';

/** True where this process may install system packages with apt. */
export const canUseApt = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Ubuntu's `chromium` is a stub for a snap, which reads neither /tmp nor this folder. */
export const isUbuntu = () =>
  existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));

/**
 * @param {string[]} names of packages
 * @returns {boolean} whether all were installed
 */
export function aptInstall(names) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  return run('apt-get', ['install', '-y', '-qq', ...names], { env }).ok;
}
