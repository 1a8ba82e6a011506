import { run } from '../run.mjs';
import { setUp } from '../set-up.mjs';
import { step } from '../step.mjs';

/**
 * Runs the tests that are a proof, after a build where the browser is in it, and sets the process's answer.
 * @param {{ unit?: string[], endToEnd?: string[], env?: Record<string, string> }} tests
 */
export async function proveByTests({ unit = [], endToEnd = [], env = {} }) {
  const { browser } = await setUp();
  const given = { ...env, BROWSER_PATH: browser };
  const stages = [];
  if (unit.length > 0) stages.push(['npx', ['--no-install', 'vitest', 'run', '-c', 'vitest.config.ts', ...unit]]);
  if (endToEnd.length > 0) {
    step('building the extension');
    const built = run('npm', ['run', '--silent', 'build'], { quiet: true });
    if (!built.ok) console.error(built.output);
    if (!built.ok) process.exitCode = 1;
    stages.push(['npx', ['--no-install', 'playwright', 'test', '--project=headless', '--workers=1', ...endToEnd]]);
  }
  for (const [command, args] of stages) if (!run(command, args, { env: given }).ok) process.exitCode = 1;
}
