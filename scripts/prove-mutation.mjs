import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from './prove/mutation/ledger.mjs';
import { mutantsOf } from './prove/mutation/mutants-of.mjs';
import { tryMutants } from './prove/mutation/try-mutants.mjs';
import { setUp } from './set-up.mjs';

/**
 * Changes one thing at a time and counts how often a test notices:
 * `npm run prove:mutation -- [--of=lib/sanitize,lib/store/write.ts] [--sample=50] [--seed=1] [--within=2]`. The sample is spread evenly over a folder; another
 * seed takes another. The tests that import a file are asked, the nearest first, those in Node before those in the browser.
 * `within` leaves out those that are more imports away: quicker, and fewer are noticed. Survivors are named, to be looked at.
 */
const option = (name) => process.argv.find((given) => given.startsWith(`--${name}=`))?.slice(name.length + 3);
const { browser } = await setUp();
process.env.BROWSER_PATH = browser;
// Every try of a test listens to the same end of its run, which Node takes for a leak.
process.env.NODE_NO_WARNINGS = '1';
spawnSync('npx', ['--no-install', 'wxt', 'prepare']);
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-mutants-'));
process.env.MUTANTS = join(folder, 'mutants.json');

let empty = false;
for (const target of (option('of') ?? 'lib/sanitize,lib/exchange,lib/services,lib/store').split(',')) {
  const paths = target.endsWith('.ts')
    ? [target]
    : readdirSync(target)
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${target}/${name}`);
  const texts = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
  const all = paths
    .flatMap((path) => mutantsOf(path, texts.get(path)).map((mutant) => ({ path, ...mutant })))
    .map((mutant, id) => ({ id, ...mutant }));
  const sample = Math.min(all.length, Number(option('sample') ?? all.length));
  const seed = Number(option('seed') ?? 0);
  const shift = (seed * 0.618) % 1;
  const chosen = Array.from({ length: sample }, (_, at) => all[Math.floor(((at + shift) * all.length) / sample)]);
  const byPath = paths.map((path) => [path, chosen.filter((mutant) => mutant.path === path)]);
  writeFileSync(process.env.MUTANTS, JSON.stringify(Object.fromEntries(byPath)));

  const ledger = await openLedger(chosen);
  process.env.VITE_MUTANTS = ledger.address;
  await tryMutants(chosen, ledger, Number(option('within') ?? Number.POSITIVE_INFINITY));
  ledger.close();

  for (const { id, path, line, start, end, put } of chosen.filter((mutant) => ledger.alive.has(mutant.id))) {
    const was = texts.get(path).slice(start, end).replace(/\s+/g, ' ').slice(0, 70);
    const how = ledger.reached.has(id)
      ? ledger.leftOut.has(id)
        ? 'lives, not on every test'
        : 'lives'
      : 'no test reaches';
    console.log(`  ${how}: ${path}:${line} ${was} → ${put.replace(/\s+/g, ' ').slice(0, 70)}`);
  }
  const killed = chosen.length - ledger.alive.size;
  console.log(
    `${target}: ${killed} of ${chosen.length} mutants noticed (${((100 * killed) / Math.max(1, chosen.length)).toFixed(1)} %), of ${all.length} that could be made, seed ${seed}`,
  );
  empty ||= chosen.length === 0;
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = empty ? 1 : 0;
