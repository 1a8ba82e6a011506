import { randomInt } from 'node:crypto';
import { run } from './run.mjs';

/**
 * Spoils packs and reads them: `npm run prove:fuzz-packs -- [how many] [seed]`. Prints what became of them, the slowest and the memory. They go in
 * rounds, each with a seed of its own that is printed before it starts; a round that does not come to its end is stopped and fails.
 */
const perRound = 2_000;
/** A round takes less than a minute; this is for machines with much else to do. */
const secondsOfRound = 900;
const all = Number(process.argv[2] ?? 100_000);
const first = Number(process.argv[3] ?? randomInt(2_000_000_000));
// In a thread, so that a reader that never comes back ends with the process that is stopped.
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '-c', 'vitest.config.ts', '--pool=threads'];

process.exitCode = 0;
for (let done = 0, seed = first; done < all && process.exitCode === 0; done += perRound, seed += 1) {
  const cases = Math.min(perRound, all - done);
  console.log(`${done} of ${all} done; again with: npm run prove:fuzz-packs -- ${cases} ${seed}`);
  const env = { PROVE_FUZZ: String(cases), PROVE_SEED: String(seed) };
  const { ok } = run(process.execPath, [...vitest, 'tests/unit/packs/fuzz-packs.test.ts'], {
    env,
    seconds: secondsOfRound,
  });
  if (!ok) process.exitCode = 1;
}
