import { existsSync } from 'node:fs';
import { run } from '../run.mjs';
import { runTypeScript } from '../run-typescript.mjs';
import { setUp } from '../set-up.mjs';
import { step } from '../step.mjs';

/**
 * Builds what a proof needs and runs it. Arguments are `name=value` and become `NAME` in its environment, such as `trials=1000 backends=sqlite seed=7`.
 * @param {string} script under `tests/prove`
 * @param {string[]} builds those that it needs by itself
 */
export async function prove(script, builds) {
  const { browser } = await setUp();
  const given = Object.fromEntries(process.argv.slice(2).map((argument) => argument.split('=')));
  const env = Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toUpperCase(), value ?? '']));
  for (const build of env.BUILDS?.split(',') ?? builds) {
    if (env.KEEP !== undefined && existsSync(`.output/proof-${build}`)) continue;
    step(`building ${build}`);
    const { ok, output } = run('npx', ['wxt', 'build'], { quiet: true, env: { PROOF_BUILD: build } });
    if (ok) continue;
    console.error(output);
    process.exitCode = 1;
    return;
  }
  const proved = runTypeScript(`tests/prove/${script}.ts`, { BROWSER_PATH: browser, BUILDS: builds.join(','), ...env });
  process.exitCode = proved ? 0 : 1;
}
