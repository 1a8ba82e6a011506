import { needFirefox } from './need-firefox.mjs';
import { run } from './run.mjs';
import { runTypeScript } from './run-typescript.mjs';
import { step } from './step.mjs';

/** `npm run prove:firefox -- trials=200 seed=7`; `keep=` takes the build that is there. */
needFirefox();
const given = Object.fromEntries(process.argv.slice(2).map((argument) => argument.split('=')));
const env = Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toUpperCase(), value ?? '']));
let isBuilt = env.KEEP !== undefined;
if (!isBuilt) {
  step('building for Firefox, with the page of proof');
  const { ok, output } = run('npx', ['wxt', 'build', '-b', 'firefox', '--mv3'], {
    quiet: true,
    env: { PROOF_BUILD: 'plain', PROOF_FOLDER: 'proof-firefox' },
  });
  if (!ok) console.error(output);
  isBuilt = ok;
}
process.exitCode = isBuilt && runTypeScript('tests/prove/prove-firefox.ts', env) ? 0 : 1;
