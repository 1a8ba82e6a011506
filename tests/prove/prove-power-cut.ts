import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Backend } from './open-proof';
import { powerCuts } from './power-cut';

const trials = Number(process.env.TRIALS ?? 15);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const backends = (process.env.BACKENDS ?? 'leveldb,sqlite').split(',') as Backend[]; // the command checks them
const builds = (process.env.BUILDS ?? 'journal-off').split(',');

console.log(`seed ${seed}`);
console.log(
  'Modelled: of IndexedDB only synced bytes survive, and no second copy helps: its flushes are made by a process that',
);
console.log('the shim does not see, so the builds are those without it. That is harsher than a real cut.');
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-shim-'));
const shim = join(folder, 'shim.so');
const source = resolve('tests/prove/power/shim.c');
const compiled = spawnSync('gcc', ['-O2', '-shared', '-fPIC', '-Wall', '-o', shim, source, '-ldl'], {
  encoding: 'utf8',
});
if (compiled.status !== 0) {
  console.error(`Not proved: this needs gcc on Linux. ${compiled.error?.message ?? compiled.stderr}`);
  process.exitCode = 1;
} else await proveAll();
rmSync(folder, { recursive: true });

async function proveAll(): Promise<void> {
  for (const build of builds) {
    for (const backend of backends) {
      const counted = await powerCuts(build, backend, trials, seed, shim);
      console.log(`${build}, ${backend}: ${JSON.stringify(counted)}`);
      const isLost = counted.lost + counted.torn + counted.damaged > 0;
      if (isLost !== build.startsWith('relaxed')) process.exitCode = 1;
    }
  }
}
