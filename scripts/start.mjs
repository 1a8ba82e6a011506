import { mkdirSync } from 'node:fs';
import { run } from './run.mjs';
import { runTypeScript } from './run-typescript.mjs';
import { setUp } from './set-up.mjs';
import { step } from './step.mjs';

/** One command from a fresh checkout to the product at work: in a window, or where there is no display, by itself. */
const { browser } = await setUp();
step('building the extension');
const built = run('npm', ['run', '--silent', 'build'], { quiet: true });
if (!built.ok) {
  console.error(`${built.output}\nThe build failed; its own words stand above.`);
  process.exit(1);
}

const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const headless = !hasDisplay || process.argv.includes('--headless');
if (headless) mkdirSync('demo-output', { recursive: true });
const script = headless ? 'scripts/demo/run-alone.ts' : 'scripts/demo/open-window.ts';
process.exitCode = runTypeScript(script, { BROWSER_PATH: browser }) ? 0 : 1;
