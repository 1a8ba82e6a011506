import { corruption } from './corruption';
import type { Backend } from './open-proof';

const cases = Number(process.env.CASES ?? 21);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const backends = (process.env.BACKENDS ?? 'leveldb,sqlite').split(',') as Backend[]; // the command checks them
const builds = (process.env.BUILDS ?? 'plain').split(',');

console.log(`seed ${seed}`);
for (const build of builds) {
  for (const backend of backends) {
    const counted = await corruption(build, backend, cases, seed);
    console.log(`${build}, ${backend}: ${JSON.stringify(counted)}`);
    const isWell = counted.silent.length + counted.ended.length === 0 && counted.whole >= cases * 0.95;
    if (build === 'plain' ? !isWell : counted.whole === cases) process.exitCode = 1;
  }
}
