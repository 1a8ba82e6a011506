import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sabotages } from './prove/sabotages.mjs';
import { run } from './run.mjs';
import { setUp } from './set-up.mjs';

/**
 * Makes each fault of the list in a copy and expects the named tests to fail: `npm run prove:sabotage -- [--only=links]`. A copy in which
 * nothing was broken must pass first, so that a red test means the fault.
 */
const { browser } = await setUp();
const only = process.argv.find((given) => given.startsWith('--only='))?.slice('--only='.length) ?? '';
const chosen = sabotages.filter(({ name }) => name.includes(only));
const copy = mkdtempSync(join(tmpdir(), 'rapporteur-sabotage-'));
const files = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  quiet: true,
}).output.split('\0');
for (const file of files.filter(Boolean)) cpSync(file, join(copy, file));
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
spawnSync('npx', ['--no-install', 'wxt', 'prepare'], { cwd: copy });

const pass = (tests) => {
  const inBrowser = tests.filter((test) => test.startsWith('tests/browser'));
  const inNode = tests.filter((test) => !inBrowser.includes(test));
  return [
    ['vitest.config.ts', inNode],
    ['vitest.browser.config.ts', inBrowser],
  ].every(([config, these]) => {
    if (these.length === 0) return true;
    const args = ['--no-install', 'vitest', 'run', '-c', config, '--bail=1', ...these];
    return spawnSync('npx', args, { cwd: copy, env: { ...process.env, BROWSER_PATH: browser } }).status === 0;
  });
};

const sound = pass([...new Set(chosen.flatMap(({ tests }) => tests))]);
console.log(sound ? 'nothing broken: the tests pass' : 'THE TESTS FAIL WITHOUT ANY FAULT');
let missed = 0;
for (const { name, file, find, put, tests } of sound ? chosen : []) {
  const before = readFileSync(join(copy, file), 'utf8');
  const there = before.includes(find);
  writeFileSync(
    join(copy, file),
    before.replace(find, () => put),
  );
  const caught = there && !pass(tests);
  writeFileSync(join(copy, file), before);
  if (!caught) missed += 1;
  console.log(`${caught ? 'caught ' : there ? 'MISSED ' : 'GONE   '} ${name} (${file})`);
}
rmSync(copy, { recursive: true, force: true });
console.log(`${chosen.length - missed} of ${chosen.length} caught`);
process.exitCode = sound && missed === 0 ? 0 : 1;
