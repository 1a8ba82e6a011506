import { run } from '../run.mjs';
import { step } from '../step.mjs';
import { aptInstall, canUseApt } from './apt-install.mjs';

/**
 * Tests of the native context menu and of real shortcuts need a display and something that presses keys on it.
 * @returns {boolean} whether they can run; where they cannot, the caller names each as skipped
 */
export function haveDisplayTools() {
  if (displayToolsThere()) return true;
  if (canUseApt()) {
    step('installing xvfb and xdotool with apt-get, for the tests that press real keys');
    aptInstall(['xvfb', 'xauth', 'xdotool']);
  }
  return displayToolsThere();
}

const displayToolsThere = () =>
  process.platform === 'linux' &&
  ['xvfb-run', 'xauth', 'xdotool'].every((tool) => run('sh', ['-c', `command -v ${tool}`], { quiet: true }).ok);
