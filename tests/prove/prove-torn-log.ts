import type { Backend } from './open-proof';
import { tornLog } from './torn-log';

const every = [
  1, 3, 7, 50, 100, 200, 500, 700, 1000, 1500, 2000, 3000, 4000, 5000, 7000, 9000, 11000, 14000, 17000, 20000,
];
const cuts = process.env.CUTS ? process.env.CUTS.split(',').map(Number) : every;
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const backends = (process.env.BACKENDS ?? 'leveldb,sqlite').split(',') as Backend[]; // the command checks them
/** With both switched off the harness must show the loss; each alone must prevent it. */
const builds = (process.env.BUILDS ?? 'plain').split(',');

console.log(`seed ${seed}`);
for (const build of builds) {
  for (const backend of backends) {
    const cases = await tornLog(build, backend, cuts, seed);
    const whole = cases.filter(({ expected, seen }) => seen === expected).length;
    const lines = cases.map(({ cut, seen, putBack }) => `${cut}: ${seen} (${putBack} put back)`);
    console.log(`${build}, ${backend}: ${whole} of ${cases.length} whole; ${lines.join(', ')}`);
    const mustLose = build === 'journal-and-rotation-off' && backend === 'leveldb';
    if (mustLose ? whole === cases.length : whole < cases.length) process.exitCode = 1;
  }
}
