import { crashes } from './crashes';
import type { Backend } from './open-proof';

const trials = Number(process.env.TRIALS ?? 60);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const backends = (process.env.BACKENDS ?? 'leveldb,sqlite').split(',') as Backend[]; // the command checks them
const builds = (process.env.BUILDS ?? 'plain').split(',');
/** Stops in order after so many minutes for each backend, and a folder that keeps the profiles: the next run goes on in them. */
const minutes = Number(process.env.MINUTES ?? Number.POSITIVE_INFINITY);
const folder = process.env.FOLDER;

console.log(`seed ${seed}`);
for (const build of builds) {
  for (const backend of backends) {
    const counted = await crashes(build, backend, { trials, seed, minutes, folder });
    console.log(`${build}, ${backend}: ${JSON.stringify(counted)}`);
    const isCaught = counted.lost + counted.torn + counted.damaged > 0;
    if (isCaught === (build === 'plain')) process.exitCode = 1;
  }
}
