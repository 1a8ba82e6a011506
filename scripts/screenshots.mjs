import { mkdirSync } from 'node:fs';
import { run } from './run.mjs';
import { runTypeScript } from './run-typescript.mjs';
import { setUp } from './set-up.mjs';
import { step } from './step.mjs';

/** Makes the pictures of the README, and every surface in every state into demo-output/surfaces/ to be looked at. */
const { browser } = await setUp();
step('building the extension');
const built = run('npm', ['run', '--silent', 'build'], { quiet: true });
if (!built.ok) console.error(built.output);
mkdirSync('demo-output/surfaces', { recursive: true });
const taken = built.ok && runTypeScript('scripts/screenshots/take-pictures.ts', { BROWSER_PATH: browser });
process.exitCode = taken ? 0 : 1;
