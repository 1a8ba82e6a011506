import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { mutantsOf } from './prove/mutants-of.mjs';
import { run } from './run.mjs';
import { setUp } from './set-up.mjs';

/**
 * Changes one thing at a time in a copy and counts how often a test notices:
 * `npm run prove:mutation -- [--of=lib/sanitize,lib/exchange] [--sample=50] [--tests=tests/unit/sanitize]`. Without `--tests`, the unit tests
 * that import a file, however indirectly, and those in the browser of the same folder are asked. Survivors are named, to be looked at.
 */
const option = (name) => process.argv.find((given) => given.startsWith(`--${name}=`))?.slice(name.length + 3);
const { browser } = await setUp();
const copy = mkdtempSync(join(tmpdir(), 'rapporteur-mutants-'));
const files = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  quiet: true,
}).output.split('\0');
for (const file of files.filter(Boolean)) cpSync(file, join(copy, file));
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
spawnSync('npx', ['--no-install', 'wxt', 'prepare'], { cwd: copy });

const passes = (args, config = 'vitest.config.ts') =>
  spawnSync('npx', ['--no-install', 'vitest', ...args, '--run', '--bail=1', '-c', config], {
    cwd: copy,
    env: { ...process.env, BROWSER_PATH: browser },
    timeout: 300_000,
  }).status === 0;
const testsInBrowser = new Map([
  ['lib/sanitize', ['tests/browser/capture/dom-to-blocks.test.ts', 'tests/browser/capture/capture-table.test.ts']],
  ['lib/store', ['tests/browser/store']],
  ['lib/services', ['tests/browser/services']],
]);

let failed = false;
for (const target of (option('of') ?? 'lib/sanitize,lib/exchange,lib/services,lib/store').split(',')) {
  const paths = target.endsWith('.ts')
    ? [target]
    : readdirSync(target)
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${target}/${name}`);
  const all = paths.flatMap((path) =>
    mutantsOf(path, readFileSync(path, 'utf8')).map((mutant) => ({ path, ...mutant })),
  );
  const sample = Number(option('sample') ?? all.length);
  const chosen = all.filter(
    (_, index) => Math.floor(((index + 1) * sample) / all.length) > Math.floor((index * sample) / all.length),
  );
  const folder = target.endsWith('.ts') ? target.slice(0, target.lastIndexOf('/')) : target;
  const given = option('tests')?.split(',');
  const inBrowser = given ? [] : (testsInBrowser.get(folder) ?? []);
  const survivors = [];
  for (const { path, start, end, put, line } of chosen) {
    const before = readFileSync(join(copy, path), 'utf8');
    writeFileSync(join(copy, path), before.slice(0, start) + put + before.slice(end));
    const inNode = given ? passes(given) : passes(['related', path, '--passWithNoTests']);
    const lives = inNode && (inBrowser.length === 0 || passes(inBrowser, 'vitest.browser.config.ts'));
    writeFileSync(join(copy, path), before);
    if (lives)
      survivors.push(
        `${path}:${line} ${before.slice(start, end).slice(0, 50).replaceAll('\n', ' ')} → ${put.slice(0, 30)}`,
      );
  }
  for (const survivor of survivors) console.log(`  lives: ${survivor}`);
  const killed = chosen.length - survivors.length;
  console.log(
    `${target}: ${killed} of ${chosen.length} mutants noticed (${((100 * killed) / Math.max(1, chosen.length)).toFixed(1)} %), of ${all.length} that could be made`,
  );
  failed ||= chosen.length === 0;
}
rmSync(copy, { recursive: true, force: true });
process.exitCode = failed ? 1 : 0;
