import { run } from './run.mjs';

/**
 * Runs a script in TypeScript, so that demo, bench and tests share one driver. Only after the packages were installed.
 * @param {string} path
 * @param {Record<string, string>} [env]
 * @returns {boolean} whether it ended well
 */
export function runTypeScript(path, env = {}) {
  // jiti's command and not its `--import` hook: Playwright's own `require` does not get through that hook on Node 20.
  return run(process.execPath, ['node_modules/jiti/lib/jiti-cli.mjs', path], { env }).ok;
}
