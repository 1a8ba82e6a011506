import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from './run.mjs';
import { step } from './step.mjs';
import { zipExtension } from './zip-extension.mjs';

/**
 * Builds the extension twice from what git has, in two new folders of different names, and holds the two packages to each other, byte for
 * byte. `--planted` puts the time into one of the builds, which must be found.
 */
const targets = [
  ['chrome-mv3', ['wxt', 'build']],
  ['firefox-mv3', ['wxt', 'build', '-b', 'firefox', '--mv3']],
];
const planted = process.argv.includes('--planted');
const base = mkdtempSync(join(tmpdir(), 'rapporteur-twice-'));
const made = ['a', 'another-with-a-longer-name'].map((name) => buildIn(join(base, name)));
let same = true;
for (const [target] of targets) {
  const [first, second] = made.map((zips) => zips[target]);
  const hashes = [first, second].map((zip) => createHash('sha256').update(zip).digest('hex'));
  same &&= hashes[0] === hashes[1];
  console.log(
    `${target}: ${hashes[0]}${hashes[0] === hashes[1] ? ', twice' : ` and ${hashes[1]}`} (${first.length} bytes)`,
  );
}
rmSync(base, { recursive: true, force: true });
if (planted) console.log(same ? 'THE PLANTED TIME WAS NOT FOUND' : 'the planted time was found');
process.exitCode = same === planted ? 1 : 0;

function buildIn(folder) {
  step(`building in ${folder}`);
  mkdirSync(folder);
  const files = run('git', ['ls-files', '-z'], { quiet: true })
    .output.split('\0')
    .filter((file) => file && !file.startsWith('tests/minutes'));
  for (const file of files) cpSync(file, join(folder, file));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  if (planted) writeFileSync(join(folder, 'public/made.txt'), String(process.hrtime.bigint()));
  return Object.fromEntries(
    targets.map(([target, args]) => {
      const built = spawnSync('npx', ['--no-install', ...args], { cwd: folder, encoding: 'utf8' });
      if (built.status !== 0) throw new Error(built.stdout + built.stderr);
      return [target, zipExtension(join(folder, '.output', target))];
    }),
  );
}
