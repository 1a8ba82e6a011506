import { engineMigrated } from './engine-migrated';
import type { Backend } from './open-proof';
import { upgradesKilled } from './upgrades-killed';

const trials = Number(process.env.TRIALS ?? 4);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const backends = (process.env.BACKENDS ?? 'leveldb,sqlite').split(',') as Backend[]; // the command checks them
const versions = (process.env.VERSIONS ?? '1,2,3,4').split(',').map(Number);
const builds = (process.env.BUILDS ?? 'plain').split(',');

console.log(`seed ${seed}`);
for (const build of builds) {
  for (const backend of backends) {
    for (const version of versions) {
      const counted = await upgradesKilled(build, backend, version, trials, seed + version);
      console.log(`${build}, ${backend}, from version ${version}: ${JSON.stringify(counted)}`);
      if (counted.mixed.length > 0 === (build === 'plain')) process.exitCode = 1;
    }
  }
}
const { whole } = await engineMigrated('plain', trials, seed);
console.log(`moved by the browser from LevelDB to SQLite: ${whole} of ${trials} whole`);
if (whole < trials) process.exitCode = 1;
