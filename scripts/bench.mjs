import { run } from './run.mjs';
import { runTypeScript } from './run-typescript.mjs';
import { setUp } from './set-up.mjs';
import { step } from './step.mjs';

/** Measures and prints; it never judges. Figures depend on the machine, so the machine is printed too. */
const { browser } = await setUp();
step('building the extension');
const built = run('npm', ['run', '--silent', 'build'], { quiet: true });
if (!built.ok) console.error(built.output);
const measured = built.ok && runTypeScript('tests/bench/bench.ts', { BROWSER_PATH: browser });
process.exitCode = measured ? 0 : 1;
if (measured) {
  console.log('\nSizes');
  run(process.execPath, ['scripts/size.mjs']);
}
