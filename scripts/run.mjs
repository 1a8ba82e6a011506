import { spawnSync } from 'node:child_process';

/**
 * Runs a command to its end in the folder of the repository.
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string>, seconds?: number }} [options] `quiet` keeps its words for the result instead of the
 * terminal; after `seconds` it is stopped, which is no success
 * @returns {{ ok: boolean, output: string }} `output` is empty unless quiet
 */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, {
    cwd: new URL('..', import.meta.url),
    env: { ...process.env, ...options.env },
    encoding: 'utf8',
    ...(options.seconds ? { timeout: options.seconds * 1000, killSignal: 'SIGKILL' } : {}),
    maxBuffer: 256 * 1024 * 1024,
    stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  const output = options.quiet ? `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}` : '';
  return { ok: done.status === 0, output };
}
