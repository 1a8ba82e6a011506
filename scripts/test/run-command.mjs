import { run } from '../run.mjs';

/**
 * What one stage of the tests found. A check that is no list of tests, such as a type check, counts as one test.
 * @typedef {{ name: string, why: string }} Failure
 * @typedef {{ passed: number, failures: Failure[], skipped: string[], unsteady?: Failure[] }} StageResult
 */

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {StageResult}
 */
export function runCommand(command, args) {
  const { ok, output } = run(command, args, { quiet: true });
  if (ok) return { passed: 1, failures: [], skipped: [] };
  return { passed: 0, failures: [{ name: [command, ...args].join(' '), why: output }], skipped: [] };
}
